package fr.egide.contract.editing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import fr.egide.web.Refusal;
import tools.jackson.databind.node.ObjectNode;

/// Objects of a contract as they were at the end of a day, in the legal time of metropolitan France.
@Component
public class Past {

    private final History history;
    private final FieldChanges changes;
    private final Clock clock;

    Past(History history, FieldChanges changes, Clock clock) {
        this.history = history;
        this.changes = changes;
        this.clock = clock;
    }

    /// Nothing when the object wasn't there yet, or not any more.
    ///
    /// @throws Refusal 404 `CON-405` for an object this contract never had
    public Optional<ObjectNode> on(UUID contract, UUID object, LocalDate day) {
        if (!changes.concern(contract, object)) {
            throw Refusal.notFound("CON-405");
        }
        Instant end = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusNanos(1);
        return history.at(object, end);
    }
}
