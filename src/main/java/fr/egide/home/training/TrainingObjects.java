package fr.egide.home.training;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractObject;
import fr.egide.contract.ObjectKind;
import fr.egide.contract.editing.Editor;
import fr.egide.contract.editing.Field;
import fr.egide.contract.editing.Forms;
import fr.egide.contract.editing.Outcome;
import fr.egide.contract.editing.Typed;

/// Adds and changes objects of the training contract as someone would at a form, from lines of its tables. Organisations
/// and objects already added are named there by their keys.
final class TrainingObjects {

    private final Editor editor;
    private final ContractDirectory contracts;
    private final Contract contract;
    private final Map<String, UUID> keys;

    /// @param organisations by key
    TrainingObjects(Editor editor, ContractDirectory contracts, Contract contract, Map<String, UUID> organisations) {
        this.editor = editor;
        this.contracts = contracts;
        this.contract = contract;
        this.keys = new HashMap<>(organisations);
    }

    /// The object of a kind that a table names by this key.
    UUID get(ObjectKind kind, String key) {
        return Objects.requireNonNull(keys.get(name(kind, key)), key);
    }

    @Nullable
    UUID find(ObjectKind kind, @Nullable String key) {
        return key == null ? null : get(kind, key);
    }

    UUID organisation(String key) {
        return Objects.requireNonNull(keys.get(key), key);
    }

    /// @param key what other lines name it by, none where nothing does
    UUID add(ObjectKind kind, @Nullable String key, @Nullable UUID parent, Map<String, String> line) {
        UUID id = saved(editor.add(kind, contract.id(), parent, typed(kind, line)), line).id();
        if (key != null) {
            keys.put(name(kind, key), id);
        }
        return id;
    }

    void change(ObjectKind kind, UUID id, Map<String, String> line) {
        int version = contracts.get(kind.type(), contract.id(), id).version();
        List<Field> fields = Forms.fields(kind).stream().filter(field -> line.containsKey(field.name())).toList();
        saved(editor.change(kind, contract.id(), id, version, fields, typed(kind, line)), line);
    }

    LocalDate day(String written) {
        return TrainingData.day(contract.startsOn(), written);
    }

    private static ContractObject saved(Outcome outcome, Map<String, String> line) {
        if (outcome instanceof Outcome.Saved(ContractObject object)) {
            return object;
        }
        throw new IllegalStateException(outcome + " for " + line);
    }

    private Typed typed(ObjectKind kind, Map<String, String> line) {
        Map<String, List<String>> values = new HashMap<>();
        for (Field field : Forms.fields(kind)) {
            String cell = line.get(field.name());
            if (cell != null) {
                values.put(field.name(), values(field, cell));
            }
        }
        return new Typed(values);
    }

    private List<String> values(Field field, String cell) {
        return switch (field.kind()) {
            case DATE -> List.of(day(cell).toString());
            case CHOICES -> List.of(cell.split(","));
            case ORGANISATION, ORGANISATIONS ->
                List.of(cell.split(",")).stream().map(key -> organisation(key).toString()).toList();
            case REFERENCE -> List.of(get(Objects.requireNonNull(field.reference()), cell).toString());
            default -> List.of(cell);
        };
    }

    private static String name(ObjectKind kind, String key) {
        return kind + " " + key;
    }
}
