package fr.egide.diagnosis.portrait;

import fr.egide.recordedcrime.SeriesIndicator.Direction;
import fr.egide.statistics.Evolution;

/// The closed word for a change whose interval excludes none, or doesn't.
final class EvolutionWord {

    private EvolutionWord() {
    }

    /// @param rises whether a rise is established, `falls` a fall
    static Evolution of(boolean rises, boolean falls, Direction direction) {
        if (!rises && !falls) {
            return Evolution.INCONCLUSIVE;
        }
        return switch (direction) {
            case NEUTRAL -> Evolution.NOTHING_CAN_BE_SAID;
            case LOWER -> falls ? Evolution.IMPROVEMENT : Evolution.DETERIORATION;
            case HIGHER -> rises ? Evolution.IMPROVEMENT : Evolution.DETERIORATION;
        };
    }
}
