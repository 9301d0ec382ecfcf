package fr.egide.indicator.page;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
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
import fr.egide.indicator.Dashboards;
import fr.egide.indicator.Feeling;
import fr.egide.indicator.FrozenEdition;
import fr.egide.indicator.FrozenEditions;
import fr.egide.web.Refusal;

/// The editions of a contract's dashboard: list, freezing, rereading.
@Controller
class EditionsController {

    private final ContractDirectory contracts;
    private final FrozenEditions editions;
    private final Dashboards dashboards;
    private final Accounts accounts;
    private final Access access;

    EditionsController(ContractDirectory contracts, FrozenEditions editions, Dashboards dashboards, Accounts accounts,
            Access access) {
        this.contracts = contracts;
        this.editions = editions;
        this.dashboards = dashboards;
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
        return form(contracts.require(Permission.FREEZE_EDITION, id), Map.of(), null);
    }

    @PostMapping("/contracts/{id}/editions")
    ModelAndView freeze(@PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @RequestParam Feeling.@Nullable Direction direction, @RequestParam Feeling.@Nullable Level confidence) {
        Contract contract = contracts.require(Permission.FREEZE_EDITION, id);
        Map<String, String> texts = new HashMap<>();
        typed.forEach((name, text) -> {
            if (name.startsWith("text-") && !text.isBlank()) {
                texts.put(name.substring("text-".length()), text.strip());
            }
        });
        try {
            FrozenEdition frozen = editions.freeze(contract, new FrozenEditions.Draft(from, to, texts, direction,
                    typed.getOrDefault("feeling", ""), typed.getOrDefault("evidence", ""), confidence));
            return new ModelAndView("redirect:/contracts/" + id + "/editions/" + frozen.number());
        } catch (Refusal refusal) {
            return form(contract, typed, refusal.messageKey());
        }
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

    private ModelAndView form(Contract contract, Map<String, String> typed, @Nullable String problem) {
        ModelAndView page = new ModelAndView("indicator/freeze",
                problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("contract", contract);
        page.addObject("view", dashboards.of(contract));
        page.addObject("typed", typed);
        page.addObject("problem", problem);
        page.addObject("directions", Feeling.Direction.values());
        page.addObject("levels", Feeling.Level.values());
        return page;
    }
}
