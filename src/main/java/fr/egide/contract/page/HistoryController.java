package fr.egide.contract.page;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import fr.egide.account.Permission;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.editing.FieldChange;
import fr.egide.contract.editing.FieldChanges;
import fr.egide.web.PageOf;

/// Every change, the latest first, of a contract or of one of its objects, and what is proposed for the next amendment.
@Controller
class HistoryController {

    private static final int SIZE = 50;

    private final ContractDirectory contracts;
    private final FieldChanges changes;
    private final HistoryRows rows;
    private final ProposalRows proposals;

    HistoryController(ContractDirectory contracts, FieldChanges changes, HistoryRows rows, ProposalRows proposals) {
        this.contracts = contracts;
        this.changes = changes;
        this.rows = rows;
        this.proposals = proposals;
    }

    /// @param object the one object whose history is read
    record Page(Contract contract, @Nullable UUID object, PageOf<FieldChange> found, List<HistoryRows.Row> rows,
            List<ProposalRows.Row> proposals) {}

    @GetMapping("/contracts/{id}/history")
    String show(@PathVariable UUID id, @RequestParam @Nullable UUID object, @RequestParam(defaultValue = "1") int page,
            Model model) {
        Contract contract = contracts.require(Permission.READ_CONTRACT, id);
        PageOf<FieldChange> found = object == null
                ? changes.ofContract(id, page, SIZE)
                : changes.ofObject(id, object, page, SIZE);
        model.addAttribute("page", new Page(contract, object, found, rows.of(id, found.items()),
                object == null ? proposals.of(id) : List.of()));
        return "contract/history";
    }
}
