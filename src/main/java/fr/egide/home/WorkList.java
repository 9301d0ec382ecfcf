package fr.egide.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.contract.Commitment;
import fr.egide.contract.Completeness;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractState;
import fr.egide.contract.Milestone;
import fr.egide.indicator.Dashboards;
import fr.egide.indicator.FrozenEdition;
import fr.egide.indicator.FrozenEditions;
import fr.egide.web.Formats;
import fr.egide.web.Texts;

/// What someone has to do on the contracts and councils they follow: what is missing, what is late, what comes within sixty days.
@Component
class WorkList {

    private static final int CONTRACTS = 5;
    private static final int DAYS_AHEAD = 60;
    private static final int MONTHS_BETWEEN_EDITIONS = 6;

    private final ContractDirectory contracts;
    private final Completeness completeness;
    private final Dashboards dashboards;
    private final FrozenEditions editions;
    private final CouncilWork councils;
    private final Access access;
    private final Formats formats;
    private final Texts texts;
    private final Clock clock;

    WorkList(ContractDirectory contracts, Completeness completeness, Dashboards dashboards, FrozenEditions editions,
            CouncilWork councils, Access access, Formats formats, Texts texts, Clock clock) {
        this.contracts = contracts;
        this.completeness = completeness;
        this.dashboards = dashboards;
        this.editions = editions;
        this.councils = councils;
        this.access = access;
        this.formats = formats;
        this.texts = texts;
        this.clock = clock;
    }

    /// @param contract its title, or the council's
    record Task(String contract, String sentence, String href) {}

    record Deadline(LocalDate on, String title, String contract, String href, boolean late) {}

    /// @param state in words: last edition, actions, what is late
    record Followed(String title, String territory, String href, String state) {}

    record Work(List<Task> tasks, List<Deadline> deadlines, List<Followed> contracts, int others) {}

    Work now() {
        LocalDate today = LocalDate.now(clock);
        List<Contract> readable = contracts.listReadable();
        List<Contract> open = readable.stream().filter(contract -> contract.state() != ContractState.CLOSED).toList();
        List<Contract> shown = open.subList(0, Math.min(CONTRACTS, open.size()));
        List<Task> tasks = new ArrayList<>();
        List<Deadline> deadlines = new ArrayList<>();
        List<Followed> followed = new ArrayList<>();
        for (Contract contract : shown) {
            List<Deadline> own = deadlines(contract, today);
            deadlines.addAll(own);
            tasks.addAll(tasks(contract, own, today));
            long late = own.stream().filter(Deadline::late).count();
            followed.add(new Followed(contract.title(), contract.territoryName(), "/contracts/" + contract.id(),
                    texts.text("home.state", contracts.actions(contract.id()).size(), late)));
        }
        CouncilWork.Waiting waiting = councils.until(today, today.plusDays(DAYS_AHEAD));
        tasks.addAll(waiting.tasks());
        deadlines.addAll(waiting.deadlines());
        deadlines.sort(Comparator.comparing(Deadline::on));
        return new Work(tasks, deadlines, followed, readable.size() - shown.size());
    }

    private List<Task> tasks(Contract contract, List<Deadline> deadlines, LocalDate today) {
        List<Task> tasks = new ArrayList<>();
        String base = "/contracts/" + contract.id();
        int missing = dashboards.of(contract).missing().size();
        note(tasks, contract, "home.task.figures", missing, base + "/dashboard");
        note(tasks, contract, "home.task.late", (int) deadlines.stream().filter(Deadline::late).count(), base);
        note(tasks, contract, "home.task.sheets",
                (int) completeness.missing(contract.id()).values().stream().filter(keys -> !keys.isEmpty()).count(),
                base + "/plan");
        LocalDate last = editions.list(contract.id()).stream().findFirst().map(FrozenEdition::frozenOn)
                .orElse(contract.startsOn());
        if (contract.state() == ContractState.SIGNED && last.plusMonths(MONTHS_BETWEEN_EDITIONS).isBefore(today)) {
            tasks.add(new Task(contract.title(), texts.text("home.task.edition", formats.date(last)),
                    base + (access.may(Permission.FREEZE_EDITION, ContractDirectory.target(contract))
                            ? "/editions/new"
                            : "/editions")));
        }
        if (contract.state() == ContractState.SIGNED && contract.endsOn().isBefore(today.plusMonths(3))) {
            tasks.add(new Task(contract.title(), texts.text("home.task.ends", formats.date(contract.endsOn())), base));
        }
        return tasks;
    }

    private void note(List<Task> tasks, Contract contract, String key, int count, String href) {
        if (count > 0) {
            tasks.add(new Task(contract.title(), texts.text(key, count), href));
        }
    }

    private List<Deadline> deadlines(Contract contract, LocalDate today) {
        LocalDate until = today.plusDays(DAYS_AHEAD);
        Stream<Deadline> milestones = contracts.list(Milestone.class, contract.id()).stream()
                .filter(step -> step.actualOn() == null && !step.plannedOn().isAfter(until))
                .map(step -> new Deadline(step.plannedOn(), step.title(), contract.title(),
                        "/contracts/" + contract.id() + "/actions/" + step.action(), step.isOverdue(today)));
        Stream<Deadline> commitments = contracts.list(Commitment.class, contract.id()).stream()
                .flatMap(promise -> promise.isKept() || promise.dueOn() == null || promise.dueOn().isAfter(until)
                        ? Stream.empty()
                        : Stream.of(new Deadline(promise.dueOn(), promise.text(), contract.title(),
                                "/contracts/" + contract.id() + "/partners", promise.isOverdue(today))));
        return Stream.concat(milestones, commitments).toList();
    }
}
