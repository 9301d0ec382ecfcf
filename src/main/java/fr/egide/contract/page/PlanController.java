package fr.egide.contract.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

import fr.egide.account.Permission;
import fr.egide.contract.ActionSheet;
import fr.egide.contract.Axis;
import fr.egide.contract.Completeness;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.Finding;
import fr.egide.contract.Objective;
import fr.egide.frame.Frames;
import fr.egide.frame.Vocabulary;
import fr.egide.web.PageOf;

/// Findings, axes, objectives and actions, with filters.
@Controller
class PlanController {

    private static final int ACTIONS_SHOWN = 200;

    private final ContractDirectory contracts;
    private final PlanActions plan;
    private final Completeness completeness;
    private final Frames frames;

    PlanController(ContractDirectory contracts, PlanActions plan, Completeness completeness, Frames frames) {
        this.contracts = contracts;
        this.plan = plan;
        this.completeness = completeness;
        this.frames = frames;
    }

    record Row(ActionSheet action, String code, String status, @Nullable String lead, Set<String> missing) {}

    record ObjectiveRow(Objective objective, @Nullable Finding finding, List<Row> actions) {}

    record AxisRow(Axis axis, List<ObjectiveRow> objectives) {}

    record Page(Contract contract, List<Finding> findings, List<AxisRow> axes, List<Axis> allAxes, Set<String> leads,
            PlanFilter filter, PageOf<ActionSheet> found, int total) {}

    @GetMapping("/contracts/{id}/plan")
    String show(@PathVariable UUID id, @ModelAttribute PlanFilter filter, Model model) {
        Contract contract = contracts.require(Permission.READ_CONTRACT, id);
        List<Axis> axes = contracts.axes(id);
        List<Finding> findings = contracts.findings(id);
        List<ActionSheet> actions = contracts.actions(id);
        List<Objective> objectives = contracts.objectives(id);
        Map<UUID, String> names = plan.leads(actions);
        PageOf<ActionSheet> found = PageOf.of(PlanActions.kept(axes, objectives, actions, names, filter),
                filter.number(),
                ACTIONS_SHOWN);
        Map<UUID, List<Row>> rows = rows(id, objectives, found.items(), names);
        List<AxisRow> tree = axes.stream().filter(filter::keeps).map(axis -> new AxisRow(axis, objectives.stream()
                .filter(objective -> objective.axis().equals(axis.id()))
                .map(objective -> new ObjectiveRow(objective, finding(findings, objective),
                        rows.getOrDefault(objective.id(), List.of())))
                .toList())).toList();
        model.addAttribute("page",
                new Page(contract, findings, tree, axes, new TreeSet<>(names.values()), filter, found,
                        actions.size()));
        model.addAttribute("statuses", frames.terms(Vocabulary.ACTION_STATUS));
        model.addAttribute("pillars", frames.terms(Vocabulary.PILLAR));
        return "contract/plan";
    }

    private Map<UUID, List<Row>> rows(UUID contract, List<Objective> objectives, List<ActionSheet> shown,
            Map<UUID, String> names) {
        Map<UUID, Integer> numbers = objectives.stream()
                .collect(Collectors.toMap(Objective::id, Objective::position));
        Map<UUID, Set<String>> missing = completeness.missing(contract);
        return shown.stream().map(action -> new Row(action, numbers.get(action.objective()) + "." + action.position(),
                frames.label(Vocabulary.ACTION_STATUS, action.status()),
                action.lead() == null ? null : names.get(action.lead()), missing.getOrDefault(action.id(), Set.of())))
                .collect(Collectors.groupingBy(row -> row.action().objective()));
    }

    private static @Nullable Finding finding(List<Finding> findings, Objective objective) {
        return findings.stream().filter(finding -> finding.id().equals(objective.finding())).findFirst().orElse(null);
    }
}
