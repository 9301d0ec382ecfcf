package fr.egide.council.writing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.Audit;
import fr.egide.council.Decision;
import fr.egide.council.DecisionState;
import fr.egide.web.Refusal;

/// Closes a decision with the evidence that it was kept, or with the reason why it is given up; opens it again.
@Component
public class DecisionMoves {

    private static final int LONGEST = 20_000;

    private final CouncilWriter writer;
    private final Audit audit;
    private final Clock clock;

    DecisionMoves(CouncilWriter writer, Audit audit, Clock clock) {
        this.writer = writer;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param on today where nothing is said
    /// @throws Refusal 409 `COU-003` when it isn't open; 422 `COU-008` without evidence or reason, `COU-009` for a day to come
    @Transactional
    public void close(Decision decision, DecisionState end, @Nullable LocalDate on, @Nullable String said,
            @Nullable UUID proof) {
        if (!decision.isOpen() || end == DecisionState.OPEN) {
            throw Refusal.conflict("COU-003");
        }
        if (said == null || said.isBlank() || said.length() > LONGEST) {
            throw Refusal.unprocessable("COU-008");
        }
        LocalDate today = LocalDate.now(clock);
        if (on != null && on.isAfter(today)) {
            throw Refusal.unprocessable("COU-009");
        }
        move(decision, decision.closed(end, on == null ? today : on, said.strip(), proof));
    }

    /// @throws Refusal 409 `COU-003` when it is open
    @Transactional
    public void reopen(Decision decision) {
        if (decision.isOpen()) {
            throw Refusal.conflict("COU-003");
        }
        move(decision, decision.reopened());
    }

    private void move(Decision before, Decision after) {
        writer.move(before, after);
        audit.record("DECISION_" + after.state(), "DECISION", after.id().toString(), after.council().toString());
    }
}
