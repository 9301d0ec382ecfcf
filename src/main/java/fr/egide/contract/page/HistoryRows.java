package fr.egide.contract.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.account.Accounts;
import fr.egide.contract.ObjectKind;
import fr.egide.contract.editing.Field;
import fr.egide.contract.editing.FieldChange;
import fr.egide.contract.editing.Forms;
import fr.egide.contract.editing.History;
import fr.egide.web.Texts;
import tools.jackson.databind.JsonNode;

/// Changes as sentences: which object, which field, before and after, by whom.
@Component
class HistoryRows {

    private final ShownFields shown;
    private final ObjectNames objects;
    private final Accounts accounts;
    private final ContractWords words;
    private final Texts texts;
    private final Clock clock;

    HistoryRows(ShownFields shown, ObjectNames objects, Accounts accounts, ContractWords words,
            Texts texts, Clock clock) {
        this.shown = shown;
        this.objects = objects;
        this.accounts = accounts;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    /// @param day on which it changed, in legal time
    record Row(FieldChange change, Named object, String label, @Nullable String before, @Nullable String after,
            String actor, LocalDate day) {}

    List<Row> of(UUID contract, List<FieldChange> changes) {
        Map<UUID, ObjectKind> kinds = new HashMap<>();
        changes.forEach(change -> kinds.put(change.object(), change.kind()));
        Map<UUID, Named> names = objects.of(kinds);
        Map<UUID, String> actors = accounts.names();
        ShownFields.Reader reader = shown.of(contract);
        return changes.stream().map(change -> new Row(change,
                names.getOrDefault(change.object(), new Named("—", null)), label(change),
                text(reader, change, change.before()), text(reader, change, change.after()),
                actors.getOrDefault(change.actor(), texts.text("account.erased")),
                LocalDate.ofInstant(change.at(), clock.getZone()))).toList();
    }

    private String label(FieldChange change) {
        return change.field().equals(History.REMOVAL)
                ? texts.text("contract.history.removed")
                : texts.text("contract.field." + change.field());
    }

    /// Beside the fields of forms, a contract has a state, a kind and a territory that change otherwise.
    private @Nullable String text(ShownFields.Reader reader, FieldChange change, JsonNode value) {
        if (value.isNull() || change.field().equals(History.REMOVAL)) {
            return null;
        }
        Optional<Field> known = Forms.fields(change.kind()).stream()
                .filter(field -> field.name().equals(change.field())).findFirst();
        if (known.isPresent()) {
            return reader.text(known.get(), value);
        }
        return words.of(change.field(), value.asString());
    }
}
