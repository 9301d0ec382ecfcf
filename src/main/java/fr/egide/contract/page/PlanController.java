package fr.egide.contract.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import fr.egide.account.Permission;
import fr.egide.contract.ActionSheet;
import fr.egide.contract.Axis;
import fr.egide.contract.Completeness;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.Finding;
import fr.egide.contract.ObjectKind;
import fr.egide.contract.Objective;
import fr.egide.contract.editing.Editor;
import fr.egide.contract.editing.Field;
import fr.egide.contract.editing.Forms;
import fr.egide.contract.editing.Typed;
import fr.egide.frame.Frames;
import fr.egide.frame.Vocabulary;
import fr.egide.partner.Organisations;

/// Findings, axes, objectives and actions, with filters and a status change for many actions at once.
@Controller
class PlanController {

    private static final int ACTIONS_SHOWN = 300;
    private static final List<Field> STATUS = Forms.fields(ObjectKind.ACTION).stream()
            .filter(field -> field.name().equals("status")).toList();

    private final ContractDirectory contracts;
    private final Organisations organisations;
    private final Completeness completeness;
    private final Frames frames;
    private final Editor editor;

    PlanController(ContractDirectory contracts, Organisations organisations, Completeness completeness, Frames frames,
            Editor editor) {
        this.contracts = contracts;
        this.organisations = organisations;
        this.completeness = completeness;
        this.frames = frames;
        this.editor = editor;
    }

    /// Filters, each absent when blank.
    record Filter(@Nullable String axis, @Nullable String lead, @Nullable String status, @Nullable String pillar,
            @Nullable String text) {

        boolean keeps(ActionSheet action, @Nullable String leadName) {
            return fits(status, action.status()) && fits(lead, leadName)
                    && (isBlank(pillar) || action.pillars().contains(pillar))
                    && (isBlank(text) || action.title().toLowerCase(java.util.Locale.ROOT)
                            .contains(String.valueOf(text).toLowerCase(java.util.Locale.ROOT)));
        }

        boolean keeps(Axis candidate) {
            return fits(axis, candidate.id().toString());
        }

        public boolean isActive() {
            return !isBlank(axis) || !isBlank(lead) || !isBlank(status) || !isBlank(pillar) || !isBlank(text);
        }

        private static boolean fits(@Nullable String wanted, @Nullable String value) {
            return isBlank(wanted) || String.valueOf(wanted).equals(value);
        }

        private static boolean isBlank(@Nullable String text) {
            return text == null || text.isBlank();
        }
    }

    record Row(ActionSheet action, String code, String status, @Nullable String lead, Set<String> missing) {}

    record ObjectiveRow(Objective objective, @Nullable Finding finding, List<Row> actions) {}

    record AxisRow(Axis axis, List<ObjectiveRow> objectives) {}

    record Page(Contract contract, List<Finding> findings, List<AxisRow> axes, List<Axis> allAxes, Set<String> leads,
            Filter filter, int shown, int total) {}

    @GetMapping("/contracts/{id}/plan")
    String show(@PathVariable UUID id, @ModelAttribute Filter filter, Model model) {
        Contract contract = contracts.require(Permission.READ_CONTRACT, id);
        List<Axis> axes = contracts.axes(id);
        List<Finding> findings = contracts.findings(id);
        List<ActionSheet> actions = contracts.actions(id);
        Map<UUID, String> names = organisations.names(actions.stream().map(ActionSheet::lead)
                .filter(java.util.Objects::nonNull).map(java.util.Objects::requireNonNull).distinct().toList());
        Map<UUID, List<Row>> rows = rows(id, actions, names, filter);
        List<Objective> objectives = contracts.objectives(id);
        List<AxisRow> tree = axes.stream().filter(filter::keeps).map(axis -> new AxisRow(axis, objectives.stream()
                .filter(objective -> objective.axis().equals(axis.id()))
                .map(objective -> new ObjectiveRow(objective, finding(findings, objective),
                        rows.getOrDefault(objective.id(), List.of())))
                .toList())).toList();
        int shown = tree.stream().flatMap(axis -> axis.objectives().stream()).mapToInt(row -> row.actions().size())
                .sum();
        model.addAttribute("page",
                new Page(contract, findings, tree, axes, new TreeSet<>(names.values()), filter, shown,
                        actions.size()));
        model.addAttribute("statuses", frames.terms(Vocabulary.ACTION_STATUS));
        model.addAttribute("pillars", frames.terms(Vocabulary.PILLAR));
        return "contract/plan";
    }

    @PostMapping("/contracts/{id}/plan/status")
    @Transactional
    public String changeStatus(@PathVariable UUID id, @RequestParam String status,
            @RequestParam(required = false) List<UUID> action) {
        contracts.require(Permission.EDIT_CONTRACT, id);
        Typed typed = new Typed(Map.of("status", List.of(status)));
        for (UUID chosen : action == null ? List.<UUID>of() : action) {
            int version = contracts.get(ActionSheet.class, id, chosen).version();
            editor.change(ObjectKind.ACTION, id, chosen, version, STATUS, typed);
        }
        return "redirect:/contracts/" + id + "/plan";
    }

    private Map<UUID, List<Row>> rows(UUID contract, List<ActionSheet> actions, Map<UUID, String> names,
            Filter filter) {
        Map<UUID, Integer> numbers = new LinkedHashMap<>();
        contracts.objectives(contract).forEach(objective -> numbers.put(objective.id(), objective.position()));
        Map<UUID, Set<String>> missing = completeness.missing(contract);
        Map<UUID, List<Row>> rows = new LinkedHashMap<>();
        actions.stream().filter(action -> filter.keeps(action, action.lead() == null ? null : names.get(action.lead())))
                .limit(ACTIONS_SHOWN)
                .forEach(action -> rows.computeIfAbsent(action.objective(), _ -> new java.util.ArrayList<>())
                        .add(new Row(action, numbers.get(action.objective()) + "." + action.position(),
                                frames.label(Vocabulary.ACTION_STATUS, action.status()),
                                action.lead() == null ? null : names.get(action.lead()),
                                missing.getOrDefault(action.id(), Set.of()))));
        return rows;
    }

    private static @Nullable Finding finding(List<Finding> findings, Objective objective) {
        return findings.stream().filter(finding -> finding.id().equals(objective.finding())).findFirst().orElse(null);
    }
}
