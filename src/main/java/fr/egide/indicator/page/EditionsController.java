package fr.egide.indicator.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import fr.egide.account.Access;
import fr.egide.account.Accounts;
import fr.egide.account.Permission;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.indicator.Feeling;
import fr.egide.indicator.FrozenEdition;
import fr.egide.indicator.FrozenEditions;

/// The editions of a contract's dashboard: list, freezing, rereading.
@Controller
class EditionsController {

    private final ContractDirectory contracts;
    private final FrozenEditions editions;
    private final Accounts accounts;
    private final Access access;

    EditionsController(ContractDirectory contracts, FrozenEditions editions, Accounts accounts,
            Access access) {
        this.contracts = contracts;
        this.editions = editions;
        this.accounts = accounts;
        this.access = access;
    }

    @GetMapping("/contracts/{id}/editions")
    String list(@PathVariable UUID id, Model model) {
        Contract contract = contracts.require(Permission.READ_CONTRACT, id);
        model.addAttribute("contract", contract);
        model.addAttribute("editions", editions.list(id));
        model.addAttribute("mayFreeze", access.may(Permission.FREEZE_EDITION, ContractDirectory.target(contract)));
        return "indicator/editions";
    }

    @GetMapping("/contracts/{id}/editions/new")
    ModelAndView form(@PathVariable UUID id) {
        return form(contracts.require(Permission.FREEZE_EDITION, id), new FreezeForm(Map.of()), List.of());
    }

    @PostMapping("/contracts/{id}/editions")
    ModelAndView freeze(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
        Contract contract = contracts.require(Permission.FREEZE_EDITION, id);
        FreezeForm form = new FreezeForm(typed);
        if (!form.lacks().isEmpty()) {
            return form(contract, form, form.lacks());
        }
        return new ModelAndView(
                "redirect:/contracts/" + id + "/editions/" + editions.freeze(contract, form.draft()).number());
    }

    @GetMapping("/contracts/{id}/editions/{number}")
    String show(@PathVariable UUID id, @PathVariable int number, Model model) {
        Contract contract = contracts.require(Permission.READ_CONTRACT, id);
        model.addAttribute("contract", contract);
        FrozenEdition edition = editions.get(id, number);
        model.addAttribute("edition", edition);
        model.addAttribute("frozenBy", edition.actor() == null ? null : accounts.nameOf(edition.actor()));
        return "indicator/edition";
    }

    private ModelAndView form(Contract contract, FreezeForm typed, List<String> lacks) {
        ModelAndView page = new ModelAndView("indicator/freeze",
                lacks.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("contract", contract);
        page.addObject("objectives", contracts.objectives(contract.id()));
        page.addObject("typed", typed);
        page.addObject("lacks", lacks);
        page.addObject("directions", Feeling.Direction.values());
        page.addObject("levels", Feeling.Level.values());
        return page;
    }
}
