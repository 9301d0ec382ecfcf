package fr.egide.council.page;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import fr.egide.account.Accounts;
import fr.egide.contract.ActionSheet;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.council.Council;
import fr.egide.council.CouncilDirectory;
import fr.egide.council.GroupRights;
import fr.egide.council.Meeting;
import fr.egide.council.Member;
import fr.egide.council.WorkingGroup;
import fr.egide.council.writing.CouncilWriter;
import fr.egide.council.writing.GroupOpening;
import fr.egide.indicator.Dashboards;
import fr.egide.indicator.FigureView;
import fr.egide.web.Refusal;

/// One group on one page: mandate, members, meetings, indicators and actions.
@Controller
@RequestMapping("/councils/{id}/groups/{groupId}")
class GroupController {

    private final CouncilDirectory councils;
    private final CouncilPages pages;
    private final GroupRights rights;
    private final GroupOpening opening;
    private final CouncilWriter writer;
    private final ContractDirectory contracts;
    private final Dashboards dashboards;
    private final Accounts accounts;

    GroupController(CouncilDirectory councils, CouncilPages pages, GroupRights rights, GroupOpening opening,
            CouncilWriter writer, ContractDirectory contracts, Dashboards dashboards, Accounts accounts) {
        this.councils = councils;
        this.pages = pages;
        this.rights = rights;
        this.opening = opening;
        this.writer = writer;
        this.contracts = contracts;
        this.dashboards = dashboards;
        this.accounts = accounts;
    }

    /// A group as its page shows it.
    ///
    /// @param isMember whether the reader is one of its members by their account
    record View(WorkingGroup group, List<Member> members, List<Meeting> meetings, List<ActionSheet> actions,
            List<FigureView> figures, boolean isMember) {

        public boolean hasNotes() {
            return isMember && group.isConfidential();
        }
    }

    @GetMapping
    String show(@PathVariable UUID id, @PathVariable UUID groupId, Model model) {
        Council council = councils.read(id);
        WorkingGroup group = rights.read(council, groupId);
        CouncilPages.Page page = pages.of(council);
        model.addAttribute("page", page);
        model.addAttribute("view", new View(group, page.membersOf(groupId),
                page.state().meetings().stream().filter(meeting -> groupId.equals(meeting.workingGroup())).toList(),
                contracts.find(ActionSheet.class, group.actions()), figures(council, group),
                rights.isMember(groupId)));
        return "council/group";
    }

    /// Figures are those of the contracts that the council still follows.
    private List<FigureView> figures(Council council, WorkingGroup group) {
        return group.indicators().isEmpty()
                ? List.of()
                : contracts.find(Contract.class, council.contracts()).stream()
                        .flatMap(contract -> dashboards
                                .figures(contract, tracked -> group.indicators().contains(tracked.id())).stream())
                        .toList();
    }

    @PostMapping("/signatories")
    String fill(@PathVariable UUID id, @PathVariable UUID groupId) {
        WorkingGroup group = run(id, groupId);
        opening.fill(group);
        return address(group);
    }

    @PostMapping("/closed")
    String close(@PathVariable UUID id, @PathVariable UUID groupId, @RequestParam @Nullable String account) {
        WorkingGroup group = run(id, groupId);
        opening.close(group, account);
        return address(group);
    }

    /// Says which account signs in for a member; a blank name lets nobody.
    ///
    /// @throws Refusal 422 `COU-018` for an account that isn't there
    @PostMapping("/members/{member}/account")
    String hold(@PathVariable UUID id, @PathVariable UUID groupId, @PathVariable UUID member,
            @RequestParam(defaultValue = "") String username) {
        WorkingGroup group = run(id, groupId);
        Member found = councils.get(Member.class, id, member);
        UUID account = username.isBlank()
                ? null
                : accounts.find(username).orElseThrow(() -> Refusal.unprocessable("COU-018", username.strip())).id();
        writer.move(found, found.held(account));
        return address(group);
    }

    private WorkingGroup run(UUID council, UUID group) {
        councils.run(council);
        return councils.get(WorkingGroup.class, council, group);
    }

    private static String address(WorkingGroup group) {
        return "redirect:" + PartAddress.of(group);
    }
}
