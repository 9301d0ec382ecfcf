package fr.egide.council.writing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import fr.egide.council.CouncilDirectory;
import fr.egide.council.CouncilStates;
import fr.egide.council.Gaps;
import fr.egide.frame.Frames;
import fr.egide.frame.Vocabulary;
import fr.egide.web.Refusal;

/// No group exchanges confidential information without rules of procedure and an ethics charter signed (MC-06).
@Component
class ConfidentialGate {

    private final CouncilDirectory councils;
    private final CouncilStates states;
    private final Frames frames;
    private final Clock clock;

    ConfidentialGate(CouncilDirectory councils, CouncilStates states, Frames frames, Clock clock) {
        this.councils = councils;
        this.states = states;
        this.frames = frames;
        this.clock = clock;
    }

    /// @throws Refusal 409 `COU-006` naming what is missing
    void require(UUID council) {
        List<String> missing = Gaps.missingRules(states.of(councils.get(council)), LocalDate.now(clock));
        if (!missing.isEmpty()) {
            throw Refusal.conflict("COU-006", String.join(", ", missing.stream()
                    .map(kind -> frames.label(Vocabulary.COUNCIL_PAPER, kind)).toList())).with("missing", missing);
        }
    }
}
