package fr.egide.contract.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import fr.egide.account.Accounts;
import fr.egide.account.CurrentUser;
import fr.egide.account.Permission;
import fr.egide.contract.ActionSection;
import fr.egide.contract.ActionSheet;
import fr.egide.contract.Axis;
import fr.egide.contract.BudgetLine;
import fr.egide.contract.Comment;
import fr.egide.contract.Commitment;
import fr.egide.contract.Completeness;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractObject;
import fr.egide.contract.Means;
import fr.egide.contract.Milestone;
import fr.egide.contract.ObjectKind;
import fr.egide.contract.Objective;
import fr.egide.contract.Participation;
import fr.egide.contract.editing.Comments;
import fr.egide.contract.editing.Forms;
import fr.egide.contract.editing.ObjectRights;
import fr.egide.contract.editing.Section;
import fr.egide.frame.Frames;
import fr.egide.frame.Vocabulary;
import fr.egide.partner.Organisations;
import fr.egide.web.Texts;
import fr.egide.web.Trees;

/// One action on one readable page, printable on one sheet.
@Controller
class ActionController {

    private final ContractDirectory contracts;
    private final ShownFields shown;
    private final Trees trees;
    private final Organisations organisations;
    private final Completeness completeness;
    private final ObjectRights rights;
    private final Frames frames;
    private final List<ActionSection> sections;
    private final Comments comments;
    private final Accounts accounts;
    private final CurrentUser user;
    private final Texts texts;
    private final Clock clock;

    ActionController(ContractDirectory contracts, ShownFields shown, Trees trees, Organisations organisations,
            Completeness completeness, ObjectRights rights, Frames frames, List<ActionSection> sections,
            Comments comments, Accounts accounts, CurrentUser user, Texts texts, Clock clock) {
        this.contracts = contracts;
        this.shown = shown;
        this.trees = trees;
        this.organisations = organisations;
        this.completeness = completeness;
        this.rights = rights;
        this.frames = frames;
        this.sections = sections;
        this.comments = comments;
        this.accounts = accounts;
        this.user = user;
        this.texts = texts;
        this.clock = clock;
    }

    record SectionView(Section section, List<ShownField> fields) {

        public boolean isEmpty() {
            return fields.stream().allMatch(field -> field.text() == null);
        }
    }

    record CommentRow(Comment comment, String author, boolean mine) {}

    record RoomSection(String fragment, Object view) {}

    record Page(Contract contract, ActionSheet action, Axis axis, Objective objective, String code, String status,
            Set<String> missing,
            List<SectionView> sections, List<Milestone> milestones, List<Participation> participations,
            List<BudgetLine> budget, Means means, @Nullable Double coFunding, List<Commitment> commitments,
            Map<UUID, String> names,
            List<RoomSection> rooms, boolean mayEdit, List<CommentRow> comments, LocalDate today) {}

    @GetMapping("/contracts/{id}/actions/{actionId}")
    String show(@PathVariable UUID id, @PathVariable UUID actionId, Model model) {
        Contract contract = contracts.require(Permission.READ_CONTRACT, id);
        ActionSheet action = contracts.get(ActionSheet.class, id, actionId);
        Objective objective = contracts.get(Objective.class, id, action.objective());
        List<Participation> participations = of(Participation.class, action, Participation::action);
        List<BudgetLine> budget = of(BudgetLine.class, action, BudgetLine::action);
        List<Commitment> commitments = contracts.list(Commitment.class, id).stream()
                .filter(promise -> actionId.equals(promise.action())).toList();
        Set<UUID> organisationIds = new LinkedHashSet<>();
        participations.forEach(part -> organisationIds.add(part.organisation()));
        budget.forEach(line -> organisationIds.add(line.funder()));
        commitments.forEach(promise -> organisationIds.add(promise.owner()));
        ShownFields.Reader reader = shown.of(id);
        List<SectionView> views = Forms.sections(ObjectKind.ACTION).stream()
                .map(section -> new SectionView(section, reader.section(section, trees.tree(action)))).toList();
        model.addAttribute("page",
                new Page(contract, action, contracts.get(Axis.class, id, objective.axis()), objective,
                        objective.position() + "." + action.position(),
                        frames.label(Vocabulary.ACTION_STATUS, action.status()),
                        completeness.missing(id).getOrDefault(actionId, Set.of()), views,
                        of(Milestone.class, action, Milestone::action).stream()
                                .sorted(Comparator.comparing(Milestone::plannedOn)).toList(),
                        participations, budget, Means.of(budget), Means.coFunding(budget), commitments,
                        organisations.names(organisationIds),
                        sections.stream().map(room -> new RoomSection(room.fragment(), room.view(id, actionId)))
                                .toList(),
                        rights.mayEditAction(id, actionId), said(actionId), LocalDate.now(clock)));
        return "contract/action";
    }

    private List<CommentRow> said(UUID action) {
        Map<UUID, String> authors = accounts.names();
        UUID me = user.get().id();
        return comments.of(action).stream().map(comment -> new CommentRow(comment,
                authors.getOrDefault(comment.author(), texts.text("account.erased")), comment.author().equals(me)))
                .toList();
    }

    private <T extends ContractObject> List<T> of(Class<T> type, ActionSheet action, Function<T, UUID> owner) {
        return contracts.list(type, action.contract()).stream().filter(part -> owner.apply(part).equals(action.id()))
                .toList();
    }
}
