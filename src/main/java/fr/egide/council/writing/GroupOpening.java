package fr.egide.council.writing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.Audit;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.Signatory;
import fr.egide.council.Council;
import fr.egide.council.CouncilDirectory;
import fr.egide.council.Member;
import fr.egide.council.WorkingGroup;
import fr.egide.partner.Organisations;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;

/// Opens an emergency group in one form, fills a follow-up group from its contract, closes a group with what it leaves.
@Component
public class GroupOpening {

    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_ACCOUNT = 20_000;
    private static final int MOST_DAYS = 366;

    private final CouncilDirectory councils;
    private final ContractDirectory contracts;
    private final Organisations organisations;
    private final CouncilWriter writer;
    private final Texts texts;
    private final Audit audit;
    private final Clock clock;

    GroupOpening(CouncilDirectory councils, ContractDirectory contracts, Organisations organisations,
            CouncilWriter writer, Texts texts, Audit audit, Clock clock) {
        this.councils = councils;
        this.contracts = contracts;
        this.organisations = organisations;
        this.writer = writer;
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param subject on what
    /// @param convened organisations convened
    /// @param until last day
    /// @throws Refusal 422 `COU-011` without a subject, someone to convene, and a last day within a year
    @Transactional
    public WorkingGroup emergency(Council council, @Nullable String subject, Collection<UUID> convened,
            @Nullable LocalDate until) {
        LocalDate today = LocalDate.now(clock);
        Set<UUID> known = organisations.byId(convened).keySet();
        if (subject == null || subject.isBlank() || subject.length() > LONGEST_SUBJECT || known.isEmpty()
                || until == null || until.isBefore(today) || until.isAfter(today.plusDays(MOST_DAYS))) {
            throw Refusal.unprocessable("COU-011");
        }
        WorkingGroup group = writer.insert(new WorkingGroup(UUID.randomUUID(), council.id(), "EMERGENCY",
                subject.strip(), null, "RESTRICTED", today, until,
                council.contracts().stream().findFirst().orElse(null),
                List.of(), List.of(), null, null, 0));
        known.forEach(organisation -> join(group, organisation, texts.text("council.emergency.function")));
        audit.record("EMERGENCY_GROUP_OPENED", "GROUP", group.id().toString(), council.id().toString());
        return group;
    }

    /// One member for each signatory of the group's contract that has none yet.
    ///
    /// @throws Refusal 409 `COU-012` for a group without a contract
    @Transactional
    public int fill(WorkingGroup group) {
        if (group.contract() == null) {
            throw Refusal.conflict("COU-012");
        }
        Set<UUID> present = councils.list(Member.class, group.council()).stream()
                .filter(member -> member.workingGroup().equals(group.id())).map(Member::organisation)
                .collect(Collectors.toCollection(HashSet::new));
        int added = 0;
        for (Signatory signatory : contracts.list(Signatory.class, group.contract())) {
            if (present.add(signatory.organisation())) {
                join(group, signatory.organisation(), texts.text("council.follow-up.function", signatory.function()));
                added++;
            }
        }
        return added;
    }

    /// @throws Refusal 422 `COU-013` without an account; 409 `COU-003` when it is closed
    @Transactional
    public void close(WorkingGroup group, @Nullable String account) {
        if (group.isClosed()) {
            throw Refusal.conflict("COU-003");
        }
        if (account == null || account.isBlank() || account.length() > LONGEST_ACCOUNT) {
            throw Refusal.unprocessable("COU-013");
        }
        writer.move(group, group.closed(LocalDate.now(clock), account.strip()));
        audit.record("GROUP_CLOSED", "GROUP", group.id().toString(), group.council().toString());
    }

    private void join(WorkingGroup group, UUID organisation, String function) {
        writer.insert(
                new Member(UUID.randomUUID(), group.council(), group.id(), organisation, function, null, null, 0));
    }
}
