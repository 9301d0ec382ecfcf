package fr.egide.contract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.contract.ActionSheet;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ObjectKind;
import fr.egide.contract.editing.Editor;
import fr.egide.contract.editing.Field;
import fr.egide.contract.editing.Forms;
import fr.egide.contract.editing.Outcome;
import fr.egide.contract.editing.Typed;
import fr.egide.web.Refusal;

/// Gives one status to many actions; those that someone changed since they were shown are left as they are.
@Component
class BulkStatus {

    private static final List<Field> STATUS = Forms.fields(ObjectKind.ACTION).stream()
            .filter(field -> field.name().equals("status")).toList();

    private final ContractDirectory contracts;
    private final Editor editor;

    BulkStatus(ContractDirectory contracts, Editor editor) {
        this.contracts = contracts;
        this.editor = editor;
    }

    /// An action as it was shown.
    record Shown(UUID id, int version) {

        private static final Pattern TEXT = Pattern.compile("([0-9a-f-]{36}):(\\d{1,9})");

        /// @param text `<id>:<version>`
        /// @throws Refusal 400 `WEB-400` for anything else
        static Shown parse(String text) {
            Matcher parts = TEXT.matcher(text);
            if (!parts.matches()) {
                throw new Refusal(HttpStatus.BAD_REQUEST, "WEB-400");
            }
            return new Shown(UUID.fromString(parts.group(1)), Integer.parseInt(parts.group(2)));
        }

        static Shown of(ActionSheet action) {
            return new Shown(action.id(), action.version());
        }
    }

    /// @param left titles of the actions that were left as they are
    record Done(int changed, List<String> left) {}

    @Transactional
    public Done give(UUID contract, String status, List<Shown> actions) {
        Typed typed = new Typed(Map.of("status", List.of(status)));
        List<String> left = new ArrayList<>();
        for (Shown shown : actions) {
            Outcome outcome = editor.change(ObjectKind.ACTION, contract, shown.id(), shown.version(), STATUS, typed);
            if (!(outcome instanceof Outcome.Saved)) {
                left.add(contracts.get(ActionSheet.class, contract, shown.id()).title());
            }
        }
        return new Done(actions.size() - left.size(), left);
    }
}
