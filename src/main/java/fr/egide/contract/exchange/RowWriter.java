package fr.egide.contract.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

import fr.egide.contract.ContractObject;
import fr.egide.contract.ObjectKind;
import fr.egide.contract.editing.Editor;
import fr.egide.contract.editing.Field;
import fr.egide.contract.editing.Forms;
import fr.egide.contract.editing.Outcome;
import fr.egide.contract.editing.Problem;
import fr.egide.contract.editing.Typed;
import fr.egide.contract.exchange.Report.Unread;
import fr.egide.document.CellMessage;

import static java.util.Objects.requireNonNull;

/// Writes rows into the contract through the same door as the forms, and keeps account of what became of each.
final class RowWriter {

    /// What a new action is where its row doesn't say.
    private static final Map<String, List<String>> DEFAULTS = Map.of("status", List.of("PLANNED"), "confidentiality",
            List.of("PARTNERS"));

    private final UUID contract;
    private final Editor editor;
    private final Values values;
    private final Known known;
    private final List<Report.Row> rows = new ArrayList<>();
    private final List<CellMessage> messages = new ArrayList<>();
    private int unchanged;

    RowWriter(UUID contract, Editor editor, Values values, Known known) {
        this.contract = contract;
        this.editor = editor;
        this.values = values;
        this.known = known;
    }

    Report report(List<String> organisations, List<CellMessage> others, List<Unread> unread) {
        List<CellMessage> all = new ArrayList<>(others);
        all.addAll(messages);
        return new Report(List.copyOf(rows), unchanged, organisations, List.copyOf(all), List.copyOf(unread));
    }

    void refuse(SheetRow row, String key, String messageKey, Object... arguments) {
        messages.add(row.message(key, messageKey, List.of(arguments)));
    }

    void write(SheetRow row, @Nullable ContractObject before) {
        if (pointsAtSomethingWrong(row)) {
            known.addWrong(row.kind(), row.text(Column.NUMBER), row.text("title"));
            return;
        }
        int soFar = messages.size();
        if (known.isTwice(row.kind(), row.text(Column.NUMBER))) {
            refuse(row, Column.NUMBER, "contract.exchange.twice");
        }
        UUID parent = Column.takesParent(row.kind()) ? parent(row, before) : null;
        if (messages.size() == soFar) {
            account(row, before, outcome(row, before, parent));
        }
        if (messages.size() > soFar) {
            known.addWrong(row.kind(), row.text(Column.NUMBER), row.text("title"));
        }
    }

    private Outcome outcome(SheetRow row, @Nullable ContractObject before, @Nullable UUID parent) {
        Typed typed = typed(row, before == null);
        if (before == null) {
            return editor.add(row.kind(), contract, parent, typed);
        }
        List<Field> fields = Forms.fields(row.kind()).stream().filter(field -> row.has(field.name())).toList();
        int version = row.reference().map(Reference::version).orElse(before.version());
        return editor.change(row.kind(), contract, before.id(), version, fields, typed);
    }

    private void account(SheetRow row, @Nullable ContractObject before, Outcome outcome) {
        switch (outcome) {
            case Outcome.Saved(ContractObject saved) -> keep(row, before, saved);
            case Outcome.Invalid(Map<String, Problem> problems) -> problems
                    .forEach((field, problem) -> messages.add(message(row, field, problem)));
            case Outcome.Stale(ContractObject _, List<String> fields) ->
                fields.forEach(field -> refuse(row, field, "contract.exchange.stale"));
            case Outcome.Locked(List<String> fields) ->
                fields.forEach(field -> refuse(row, field, "contract.exchange.locked"));
        }
    }

    private void keep(SheetRow row, @Nullable ContractObject before, ContractObject saved) {
        known.add(row.kind(), row.text(Column.NUMBER), saved);
        if (before != null && before.version() == saved.version()) {
            unchanged++;
            return;
        }
        List<String> fields = before == null
                ? List.of()
                : Forms.fields(row.kind()).stream().map(Field::name).filter(row::has)
                        .filter(field -> Changes.differs(before, saved, field)).toList();
        String title = Numbers.title(saved);
        rows.add(new Report.Row(row.kind(), row.sheet().name(), row.row() + 1, title, before == null, fields));
    }

    private Typed typed(SheetRow row, boolean isNew) {
        Map<String, List<String>> typed = new HashMap<>();
        for (Field field : Forms.fields(row.kind())) {
            if (row.has(field.name())) {
                typed.put(field.name(), switch (field.kind()) {
                    case REFERENCE -> List.of(referred(row, field));
                    case REFERENCES -> named(row, field).map(name -> known
                            .find(requireNonNull(field.reference()), name).map(UUID::toString).orElse(name)).toList();
                    default -> values.typed(field, row.cell(field.name()));
                });
            }
            boolean isBlank = typed.getOrDefault(field.name(), List.of()).stream().allMatch(String::isBlank);
            if (isNew && isBlank && DEFAULTS.containsKey(field.name())) {
                typed.put(field.name(), requireNonNull(DEFAULTS.get(field.name())));
            }
        }
        return new Typed(typed);
    }

    /// The objects that a cell names.
    private Stream<String> named(SheetRow row, Field field) {
        return field.reference() == null ? Stream.of() : values.typed(field, row.cell(field.name())).stream();
    }

    /// The identifier of what a cell names; an axis that nobody knows is opened under this title.
    private String referred(SheetRow row, Field field) {
        ObjectKind kind = requireNonNull(field.reference());
        String name = row.text(field.name());
        Optional<UUID> found = name.isEmpty() ? Optional.empty() : known.find(kind, name);
        if (found.isEmpty() && kind == ObjectKind.AXIS && name.matches(".*\\p{L}.*")
                && editor.add(kind, contract, null,
                        new Typed(Map.of("title", List.of(name)))) instanceof Outcome.Saved(ContractObject axis)) {
            known.add(kind, "", axis);
            rows.add(new Report.Row(kind, row.sheet().name(), row.row() + 1, name, true, List.of()));
            return axis.id().toString();
        }
        return found.map(UUID::toString).orElse(name);
    }

    private @Nullable UUID parent(SheetRow row, @Nullable ContractObject before) {
        if (before != null && !row.has(Column.PARENT)) {
            return before.parent();
        }
        String name = row.text(Column.PARENT);
        UUID parent = name.isEmpty() ? null : known.find(ObjectKind.ACTION, name).orElse(null);
        if (parent == null) {
            refuse(row, Column.PARENT, name.isEmpty() ? "contract.wrong.required" : "contract.exchange.unknown", name);
        } else if (before != null && !parent.equals(before.parent())) {
            refuse(row, Column.PARENT, "contract.exchange.moved");
        }
        return parent;
    }

    private boolean pointsAtSomethingWrong(SheetRow row) {
        boolean isParentWrong = Column.takesParent(row.kind())
                && known.isWrong(ObjectKind.ACTION, row.text(Column.PARENT)) && !row.text(Column.PARENT).isEmpty();
        return isParentWrong || Forms.fields(row.kind()).stream().anyMatch(field -> named(row, field)
                .anyMatch(name -> !name.isEmpty() && known.isWrong(requireNonNull(field.reference()), name)));
    }

    /// A field that is to be filled and has no column is named: the message can't stand in its cell.
    private static CellMessage message(SheetRow row, String field, Problem problem) {
        return row.has(field)
                ? row.message(field, key(problem), problem.arguments())
                : row.message(field, "contract.exchange.no-column",
                        List.of(new DefaultMessageSourceResolvable("contract.field." + field)));
    }

    private static String key(Problem problem) {
        return problem.key().equals("unknown-organisation")
                ? "contract.exchange.unknown-organisation"
                : problem.messageKey();
    }
}
