package fr.egide.contract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

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

/// Gives statuses to many actions; those that someone changed since they were shown are left as they are.
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

    /// @param undo what gives each changed action the status it had
    /// @param left titles of the actions that were left as they are
    record Done(List<StatusChange> undo, List<String> left) {

        int changed() {
            return undo.size();
        }
    }

    /// @throws Refusal 404 `CON-405` when an action isn't one of this contract's
    @Transactional
    public Done apply(UUID contract, List<StatusChange> changes) {
        Map<UUID, ActionSheet> before = contracts.actions(contract).stream()
                .collect(Collectors.toMap(ActionSheet::id, Function.identity()));
        List<StatusChange> undo = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (StatusChange change : changes) {
            ActionSheet action = before.get(change.action());
            if (action == null) {
                throw Refusal.notFound("CON-405");
            }
            Outcome outcome = editor.change(ObjectKind.ACTION, contract, change.action(), change.version(), STATUS,
                    new Typed(Map.of("status", List.of(change.status()))));
            if (outcome instanceof Outcome.Saved(var saved)) {
                undo.add(new StatusChange(saved.id(), saved.version(), action.status()));
            } else {
                left.add(action.title());
            }
        }
        return new Done(undo, left);
    }
}
