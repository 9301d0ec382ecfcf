package fr.egide.partnership;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.contract.Contract;
import fr.egide.council.Presence;
import fr.egide.council.Presences;
import fr.egide.frame.Phase;

/// Who came to meetings of the councils that follow the contract, by what was on the agenda (circular of 1999, 3.A.2: the
/// council takes part in the diagnosis, the objectives, the follow-up). Confidential groups prove nothing here.
@Component
class MeetingProofs implements ProofSource {

    private final Presences presences;
    private final Named named;

    MeetingProofs(Presences presences, Named named) {
        this.presences = presences;
        this.named = named;
    }

    @Override
    public List<Proof> of(Contract contract) {
        List<Named.Fact> facts = new ArrayList<>();
        presences.onContract(contract.id()).forEach(one -> one.items().forEach(item -> {
            Phase phase = phase(item);
            if (phase != null) {
                facts.add(fact(one, phase));
            }
        }));
        return named.proofs(facts);
    }

    private static Named.Fact fact(Presence one, Phase phase) {
        return new Named.Fact(one.organisation(), phase, one.came(), one.came() ? "meeting" : "absent", one.heldOn(),
                "/councils/" + one.council() + "/meetings/" + one.meeting());
    }

    private static @Nullable Phase phase(String item) {
        return switch (item) {
            case "DIAGNOSIS" -> Phase.PREPARATION;
            case "OBJECTIVES", "ACTIONS" -> Phase.DEFINITION;
            case "FOLLOW_UP", "EVALUATION" -> Phase.FOLLOW_UP;
            default -> null;
        };
    }
}
