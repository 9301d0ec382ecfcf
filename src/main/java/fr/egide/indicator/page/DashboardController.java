package fr.egide.indicator.page;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.Objective;
import fr.egide.indicator.Confidences;
import fr.egide.indicator.Dashboards;
import fr.egide.indicator.Weather;

@Controller
class DashboardController {

    private final ContractDirectory contracts;
    private final Dashboards dashboards;
    private final Confidences confidences;
    private final Access access;

    DashboardController(ContractDirectory contracts, Dashboards dashboards, Confidences confidences, Access access) {
        this.contracts = contracts;
        this.dashboards = dashboards;
        this.confidences = confidences;
        this.access = access;
    }

    @GetMapping("/contracts/{id}/dashboard")
    String show(@PathVariable UUID id, Model model) {
        Contract contract = contracts.require(Permission.READ_CONTRACT, id);
        model.addAttribute("contract", contract);
        model.addAttribute("view", dashboards.of(contract));
        model.addAttribute("weathers", Weather.values());
        model.addAttribute("mayState", access.may(Permission.STATE_CONFIDENCE, ContractDirectory.target(contract)));
        model.addAttribute("mayEnter", access.may(Permission.ENTER_OBSERVATION, ContractDirectory.target(contract)));
        model.addAttribute("mayFreeze", access.may(Permission.FREEZE_EDITION, ContractDirectory.target(contract)));
        return "indicator/dashboard";
    }

    @GetMapping("/contracts/{id}/dashboard/table")
    String table(@PathVariable UUID id, Model model) {
        Contract contract = contracts.require(Permission.READ_CONTRACT, id);
        model.addAttribute("contract", contract);
        model.addAttribute("tables", dashboards.tables(contract));
        return "indicator/table";
    }

    @PostMapping("/contracts/{id}/confidence")
    String state(@PathVariable UUID id, @RequestParam UUID objective, @RequestParam Weather weather,
            @RequestParam String text) {
        contracts.require(Permission.STATE_CONFIDENCE, id);
        contracts.get(Objective.class, id, objective);
        confidences.state(id, objective, weather, text);
        return "redirect:/contracts/" + id + "/dashboard#objective-" + objective;
    }
}
