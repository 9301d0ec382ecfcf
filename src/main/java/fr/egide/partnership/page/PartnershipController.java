package fr.egide.partnership.page;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.frame.Phase;
import fr.egide.partnership.Matrices;
import fr.egide.partnership.Matrix;
import fr.egide.partnership.Row;
import fr.egide.partnership.Standing;
import fr.egide.partnership.Statements;
import fr.egide.web.Refusal;

/// Who is round the table of a contract, and what is said of one expected partner.
@Controller
@RequestMapping("/contracts/{id}/partnership")
class PartnershipController {

    private static final List<Standing> SAID = List.of(Standing.ASSOCIATED, Standing.INVITED, Standing.REFUSED,
            Standing.NOT_CONCERNED, Standing.NOTHING);

    private final ContractDirectory contracts;
    private final Matrices matrices;
    private final Statements statements;
    private final Access access;

    PartnershipController(ContractDirectory contracts, Matrices matrices, Statements statements, Access access) {
        this.contracts = contracts;
        this.matrices = matrices;
        this.statements = statements;
        this.access = access;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        fill(model, contracts.require(Permission.READ_CONTRACT, id));
        return "partnership/matrix";
    }

    @GetMapping("/{partner}")
    String partner(@PathVariable UUID id, @PathVariable String partner, Model model) {
        Matrix matrix = fill(model, contracts.require(Permission.READ_CONTRACT, id));
        fill(model, id, row(matrix, partner));
        return "partnership/partner";
    }

    @PostMapping("/{partner}")
    String state(@PathVariable UUID id, @PathVariable String partner, @RequestParam Phase phase,
            @RequestParam Standing standing, @RequestParam(required = false) @Nullable String reason, Model model,
            HttpServletResponse answer) {
        Contract contract = contracts.require(Permission.EDIT_CONTRACT, id);
        Row row = row(fill(model, contract), partner);
        try {
            statements.state(id, row.partner().code(), phase, standing, reason);
        } catch (Refusal refusal) {
            answer.setStatus(refusal.status().value());
            fill(model, id, row);
            model.addAttribute("problem", refusal);
            model.addAttribute("typed", new Typed(phase, standing, reason));
            return "partnership/partner";
        }
        return "redirect:/contracts/" + id + "/partnership/" + partner + "#" + phase.name().toLowerCase(Locale.ROOT);
    }

    /// What was typed, given back with a refusal.
    record Typed(Phase phase, Standing standing, @Nullable String reason) {}

    private Matrix fill(Model model, Contract contract) {
        Matrix matrix = matrices.of(contract);
        model.addAttribute("contract", contract);
        model.addAttribute("matrix", matrix);
        model.addAttribute("phases", Phase.values());
        model.addAttribute("standings", SAID);
        model.addAttribute("mayState", access.may(Permission.EDIT_CONTRACT, ContractDirectory.target(contract)));
        return matrix;
    }

    private void fill(Model model, UUID contract, Row row) {
        model.addAttribute("row", row);
        model.addAttribute("history", statements.history(contract, row.partner().code()));
    }

    private static Row row(Matrix matrix, String partner) {
        return matrix.rows().stream().filter(row -> row.partner().code().equals(partner)).findFirst()
                .orElseThrow(() -> Refusal.notFound("PTN-404", partner));
    }
}
