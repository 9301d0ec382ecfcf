package fr.egide.indicator;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.recordedcrime.Comparison;
import fr.egide.statistics.Evolution;
import fr.egide.territory.TerritoryRef;
import fr.egide.web.Formats;
import fr.egide.web.Texts;
import fr.egide.web.observation.Direction;

/// Why something isn't said of a figure, in one sentence each.
@Component
class Reasons {

    private final Formats formats;
    private final Texts texts;

    Reasons(Formats formats, Texts texts) {
        this.formats = formats;
        this.texts = texts;
    }

    /// Why nothing can be said of its evolution; blank when something is, or where there is no figure at all.
    String evolution(Figure figure) {
        if (figure.evolution() != Evolution.NOTHING_CAN_BE_SAID || figure.absence() != null) {
            return "";
        }
        Comparison change = figure.change();
        if (change == null || change.reason() == null) {
            return texts.text(figure.definition().series() != null
                    ? "indicator.unsaid.NOT_COVERED"
                    : figure.definition().direction() == Direction.NEUTRAL
                            ? "indicator.unsaid.NO_DIRECTION"
                            : "indicator.unsaid.BREAK");
        }
        return texts.text("indicator.unsaid." + change.reason(), Integer.toString(change.from()),
                Integer.toString(change.to()), change.common(), change.members(),
                formats.percent(change.share(), 0));
    }

    /// Why its progress isn't computed, where baseline and target are there; blank otherwise.
    String progress(Figure figure) {
        return figure.obstacle() == null || figure.tracked().target() == null || figure.baseline() == null
                ? ""
                : texts.text("indicator.unmeasured." + figure.obstacle());
    }

    /// Why there is no figure, in better words than its state; blank when there is one or nobody knows better.
    String absence(Figure figure) {
        return switch (figure.absence()) {
            case NOT_PUBLISHED -> texts.text("indicator.not-published");
            case ELSEWHERE -> texts.text("indicator.elsewhere");
            case NOT_LOADED -> "";
            case null -> "";
        };
    }

    /// The file that an administrator should load, where that is what is missing.
    ///
    /// @param territory of the contract
    @Nullable
    String toLoad(Figure figure, TerritoryRef territory) {
        if (figure.absence() != Absence.NOT_LOADED) {
            return null;
        }
        String base = figure.definition().series() == null ? "departement" : switch (territory.kind()) {
            case FRANCE, DEPARTEMENT -> "departement";
            case REGION -> "region";
            case COMMUNE, EPCI, EPT, ARRONDISSEMENT, PERIMETER -> "commune";
        };
        return texts.text("indicator.load", texts.text("indicator.load." + base));
    }
}
