package fr.egide.contract.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import fr.egide.account.Accounts;
import fr.egide.account.Permission;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ObjectKind;
import fr.egide.contract.editing.Field;
import fr.egide.contract.editing.FieldChange;
import fr.egide.contract.editing.Forms;
import fr.egide.contract.editing.History;
import fr.egide.contract.editing.Proposals;
import fr.egide.contract.editing.Proposals.Proposal;
import fr.egide.web.Texts;

/// Every change, the latest first, and what is proposed for the next amendment.
@Controller
class HistoryController {

    private final ContractDirectory contracts;
    private final History history;
    private final Proposals proposals;
    private final Accounts accounts;
    private final ShownFields shown;
    private final Texts texts;

    HistoryController(ContractDirectory contracts, History history, Proposals proposals, Accounts accounts,
            ShownFields shown, Texts texts) {
        this.contracts = contracts;
        this.history = history;
        this.proposals = proposals;
        this.accounts = accounts;
        this.shown = shown;
        this.texts = texts;
    }

    record Row(FieldChange change, String label, @Nullable String before, @Nullable String after, String actor) {}

    record Page(Contract contract, List<Row> rows, List<Proposal> proposals, Map<UUID, String> names) {}

    @GetMapping("/contracts/{id}/history")
    String show(@PathVariable UUID id, @RequestParam @Nullable UUID object, Model model) {
        Contract contract = contracts.require(Permission.READ_CONTRACT, id);
        Map<UUID, String> names = accounts.names();
        List<FieldChange> changes = object == null
                ? history.ofContract(id)
                : history.ofContract(id).stream().filter(change -> change.object().equals(object)).toList();
        List<Row> rows = changes.stream().filter(change -> known(change) != null).map(change -> {
            Field field = java.util.Objects.requireNonNull(known(change));
            return new Row(change, texts.text("contract.field." + field.name()), shown.text(field, change.before(), id),
                    shown.text(field, change.after(), id),
                    names.getOrDefault(change.actor(), texts.text("account.erased")));
        }).toList();
        model.addAttribute("page", new Page(contract, rows, proposals.list(id), names));
        return "contract/history";
    }

    private static @Nullable Field known(FieldChange change) {
        ObjectKind kind = change.kind();
        return Forms.fields(kind).stream().filter(field -> field.name().equals(change.field())).findFirst()
                .orElse(null);
    }
}
