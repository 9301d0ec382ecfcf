package fr.egide.recordedcrime.page;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import fr.egide.EgideTest;
import fr.egide.recordedcrime.Comparison;
import fr.egide.recordedcrime.Comparison.Reason;
import fr.egide.recordedcrime.Edition.Level;
import fr.egide.statistics.Evolution;
import fr.egide.statistics.RateRatio;

import static org.assertj.core.api.Assertions.assertThat;

/// One coherent sentence for each thing that can, or can't, be said of two years.
@EgideTest
class ChangeWordsTests {

    @Autowired
    ChangeWords words;

    @ParameterizedTest
    @EnumSource(value = Reason.class, mode = EnumSource.Mode.EXCLUDE, names = "NO_DIRECTION")
    void saysWhyNothingCanBeSaid(Reason reason) {
        assertThat(words.sentence(change(Level.COMMUNE, 34, 37, 0.7, null, reason)))
                .startsWith("De 2023 à 2024, on ne peut rien dire : ").endsWith(".").doesNotContain("{", "?");
    }

    @Test
    void saysOverHowManyCommunes() {
        assertThat(words.sentence(change(Level.COMMUNE, 35, 37, 0.998, ratio(120, 100), null)))
                .contains("Calculé sur 35 communes parmi 37", "soit >\u00a099\u00a0% de la population.");
        assertThat(words.sentence(change(Level.COMMUNE, 1, 37, 0.9, ratio(120, 100), null)))
                .contains("sur une commune parmi 37");
    }

    @Test
    void countsTheDepartementsOfARegionAndNothingOfOneCommune() {
        assertThat(words.sentence(change(Level.DEPARTEMENT, 13, 13, 1, ratio(120, 100), null)))
                .contains("sur 13 départements parmi 13").doesNotContain("commune");
        assertThat(words.sentence(change(Level.COMMUNE, 1, 1, 1, ratio(120, 100), null))).doesNotContain("commune");
    }

    @Test
    void saysWhyANeutralFigureHasNoDirection() {
        assertThat(words.sentence(change(Level.COMMUNE, 1, 1, 1, ratio(120, 100), Reason.NO_DIRECTION)))
                .startsWith("De 2023 à 2024, taux multiplié par 1,20").contains("l’activité des services");
    }

    @Test
    void saysNothingWasRecordedRatherThanARatio() {
        assertThat(words.sentence(change(Level.COMMUNE, 1, 1, 1, ratio(0, 0), null)))
                .contains("aucun fait enregistré").doesNotContain("NaN");
    }

    private static RateRatio ratio(long after, long before) {
        return RateRatio.compare(after, 1000, before, 1000, 0.95);
    }

    private static Comparison change(Level level, int common, int members, double share, @Nullable RateRatio ratio,
            @Nullable Reason reason) {
        return new Comparison(2023, 2024, level, common, members, share, ratio == null ? null : 100L,
                ratio == null ? null : 120L, ratio,
                ratio == null || reason != null ? Evolution.NOTHING_CAN_BE_SAID : Evolution.INCONCLUSIVE, reason);
    }
}
