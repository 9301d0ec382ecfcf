package fr.egide.council.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.egide.contract.ActionSection;
import fr.egide.council.Council;
import fr.egide.council.CouncilDirectory;
import fr.egide.council.CouncilState;
import fr.egide.council.CouncilStates;
import fr.egide.council.Decision;

/// What councils decided about an action, on its sheet: those the reader may read, outside closed groups.
@Component
class DecisionsOnAction implements ActionSection {

    private final JdbcClient jdbc;
    private final CouncilDirectory councils;
    private final CouncilStates states;
    private final Clock clock;

    DecisionsOnAction(JdbcClient jdbc, CouncilDirectory councils, CouncilStates states, Clock clock) {
        this.jdbc = jdbc;
        this.councils = councils;
        this.states = states;
        this.clock = clock;
    }

    record View(List<Decision> decisions, LocalDate today) {}

    @Override
    public String fragment() {
        return "council/frame :: action";
    }

    @Override
    public Object view(UUID contract, UUID action) {
        Set<UUID> deciding = Set.copyOf(jdbc
                .sql("SELECT DISTINCT council FROM council.decision WHERE actions @> ARRAY[:action]::uuid[]")
                .param("action", action).query(UUID.class).list());
        List<Council> readable = deciding.isEmpty()
                ? List.of()
                : councils.listReadable().stream().filter(council -> deciding.contains(council.id())).toList();
        return new View(readable.stream().map(states::of).map(CouncilState::decisions).flatMap(List::stream)
                .filter(decision -> decision.actions().contains(action)).collect(Collectors.toList()),
                LocalDate.now(clock));
    }
}
