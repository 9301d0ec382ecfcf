package fr.egide.contract.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

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
import fr.egide.partner.Organisations;
import fr.egide.web.PageOf;
import fr.egide.web.Texts;

/// Findings, axes, objectives and actions, with filters and a status change for many actions at once.
@Controller
class PlanController {

    private static final int ACTIONS_SHOWN = 200;

    private final ContractDirectory contracts;
    private final Organisations organisations;
    private final Completeness completeness;
    private final Frames frames;
    private final BulkStatus bulk;
    private final Texts texts;

    PlanController(ContractDirectory contracts, Organisations organisations, Completeness completeness, Frames frames,
            BulkStatus bulk, Texts texts) {
        this.contracts = contracts;
        this.organisations = organisations;
        this.completeness = completeness;
        this.frames = frames;
        this.bulk = bulk;
        this.texts = texts;
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
        Map<UUID, String> names = leads(actions);
        PageOf<ActionSheet> found = PageOf.of(kept(axes, objectives, actions, names, filter), filter.number(),
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

    /// @param action the actions ticked, as `<id>:<version>`
    /// @param all whether every action that the filter keeps is meant, those of other pages too
    @PostMapping("/contracts/{id}/plan/status")
    String changeStatus(@PathVariable UUID id, @RequestParam(name = "to") String status,
            @RequestParam(required = false) @Nullable List<String> action,
            @RequestParam(defaultValue = "false") boolean all, @ModelAttribute PlanFilter filter,
            RedirectAttributes after) {
        contracts.require(Permission.EDIT_CONTRACT, id);
        List<ActionSheet> actions = contracts.actions(id);
        List<BulkStatus.Shown> chosen = all
                ? kept(contracts.axes(id), contracts.objectives(id), actions, leads(actions), filter).stream()
                        .map(BulkStatus.Shown::of).toList()
                : action == null ? List.of() : action.stream().map(BulkStatus.Shown::parse).toList();
        BulkStatus.Done done = bulk.give(id, status, chosen);
        after.addFlashAttribute("done", texts.text("contract.bulk.done", done.changed(),
                frames.label(Vocabulary.ACTION_STATUS, status)));
        after.addFlashAttribute("left", done.left());
        return "redirect:" + filter.address("/contracts/" + id + "/plan", filter.number());
    }

    private Map<UUID, String> leads(List<ActionSheet> actions) {
        return organisations.names(actions.stream().map(ActionSheet::lead).filter(Objects::nonNull)
                .map(Objects::requireNonNull).distinct().toList());
    }

    /// The actions that the filter keeps, in the order of the plan.
    private static List<ActionSheet> kept(List<Axis> axes, List<Objective> objectives, List<ActionSheet> actions,
            Map<UUID, String> names, PlanFilter filter) {
        Map<UUID, List<ActionSheet>> byObjective = actions.stream()
                .filter(action -> filter.keeps(action, action.lead() == null ? null : names.get(action.lead())))
                .collect(Collectors.groupingBy(ActionSheet::objective));
        return axes.stream().filter(filter::keeps)
                .flatMap(axis -> objectives.stream().filter(objective -> objective.axis().equals(axis.id())))
                .flatMap(objective -> byObjective.getOrDefault(objective.id(), List.of()).stream()).toList();
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
