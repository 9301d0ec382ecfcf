package fr.egide.indicator.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.format.annotation.DateTimeFormat;
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
import fr.egide.indicator.Catalogue;
import fr.egide.indicator.Figure;
import fr.egide.indicator.Figures;
import fr.egide.indicator.Observations;
import fr.egide.indicator.Tracked;
import fr.egide.indicator.TypedValue;
import fr.egide.partner.Organisations;
import fr.egide.web.Refusal;

/// The indicators a contract follows: choice, sheet with every observation and where it comes from, entry.
@Controller
class IndicatorsController {

    private final ContractDirectory contracts;
    private final Catalogue catalogue;
    private final Figures figures;
    private final Observations observations;
    private final Organisations organisations;
    private final JdbcAggregateTemplate rows;
    private final Access access;

    IndicatorsController(ContractDirectory contracts, Catalogue catalogue, Figures figures, Observations observations,
            Organisations organisations, JdbcAggregateTemplate rows, Access access) {
        this.contracts = contracts;
        this.catalogue = catalogue;
        this.figures = figures;
        this.observations = observations;
        this.organisations = organisations;
        this.rows = rows;
        this.access = access;
    }

    @GetMapping("/contracts/{id}/indicators")
    String list(@PathVariable UUID id, Model model) {
        Contract contract = contracts.require(Permission.READ_CONTRACT, id);
        model.addAttribute("contract", contract);
        model.addAttribute("figures", figures.of(contract));
        model.addAttribute("objectives", contracts.objectives(id));
        model.addAttribute("catalogue", catalogue.all());
        model.addAttribute("mayEdit", access.may(Permission.EDIT_CONTRACT, ContractDirectory.target(contract)));
        return "indicator/indicators";
    }

    @PostMapping("/contracts/{id}/indicators")
    String follow(@PathVariable UUID id, @RequestParam String definition, @RequestParam @Nullable UUID objective,
            @RequestParam(defaultValue = "") String baseline,
            @RequestParam @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate baselineOn,
            @RequestParam(defaultValue = "") String target,
            @RequestParam @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate targetOn,
            @RequestParam(defaultValue = "") String producer) {
        contracts.require(Permission.EDIT_CONTRACT, id);
        if (objective != null) {
            contracts.get(Objective.class, id, objective);
        }
        UUID asked = producer.isBlank()
                ? null
                : organisations.findByName(producer).map(found -> found.id())
                        .orElseThrow(() -> Refusal.unprocessable("IND-003", producer));
        Tracked tracked = rows
                .insert(new Tracked(UUID.randomUUID(), id, objective, null, catalogue.get(definition).code(),
                        number(baseline), baselineOn, number(target), targetOn, asked, 0));
        return "redirect:/contracts/" + id + "/indicators/" + tracked.id();
    }

    @GetMapping("/contracts/{id}/indicators/{tracked}")
    String sheet(@PathVariable UUID id, @PathVariable UUID tracked, Model model) {
        Contract contract = contracts.require(Permission.READ_CONTRACT, id);
        model.addAttribute("contract", contract);
        model.addAttribute("figure", figure(contract, tracked));
        model.addAttribute("mayEnter", access.may(Permission.ENTER_OBSERVATION, ContractDirectory.target(contract)));
        return "indicator/sheet";
    }

    @PostMapping("/contracts/{id}/indicators/{tracked}/observations")
    String enter(@PathVariable UUID id, @PathVariable UUID tracked,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate period, @RequestParam String value) {
        Contract contract = contracts.require(Permission.ENTER_OBSERVATION, id);
        if (!figure(contract, tracked).definition().isTyped()) {
            throw Refusal.unprocessable("IND-004");
        }
        observations.enter(tracked, period, TypedValue.parse(value));
        return "redirect:/contracts/" + id + "/indicators/" + tracked;
    }

    private Figure figure(Contract contract, UUID tracked) {
        List<Figure> all = figures.of(contract);
        return all.stream().filter(one -> one.tracked().id().equals(tracked)).findFirst()
                .orElseThrow(() -> Refusal.notFound("IND-404", tracked.toString()));
    }

    private static @Nullable BigDecimal number(String typed) {
        return typed.isBlank() ? null : TypedValue.parse(typed).value();
    }
}
