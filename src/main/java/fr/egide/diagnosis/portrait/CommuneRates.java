package fr.egide.diagnosis.portrait;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.egide.recordedcrime.State;
import fr.egide.statistics.Interval;
import fr.egide.statistics.PoissonInterval;
import fr.egide.statistics.smoothing.GammaPoisson;
import fr.egide.statistics.smoothing.Posterior;
import fr.egide.territory.Commune;

import static fr.egide.diagnosis.portrait.Level.CONFIDENCE;
import static fr.egide.diagnosis.portrait.Level.PER;

/// Rates of an indicator in the communes of a territory, as recorded, and drawn towards the communes of its départements.
///
/// @param years taken together
/// @param law of the rates of the `fitted` communes of the départements that are published; absent where they are too few,
///        or none records any fact: nothing is smoothed then
public record CommuneRates(List<Integer> years, List<Row> rows, @Nullable GammaPoisson law, int fitted) {

    /// Fewer published communes than this tell no law.
    static final int LEAST = 10;

    public CommuneRates {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }

    public long number(State state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    /// One commune over the years.
    ///
    /// @param state PUBLISHED where each year is, WITHHELD where one is withheld
    /// @param count facts where published, `base` inhabitants (or dwellings) times years, 0 without any
    /// @param smoothed what is known of its true rate, per unit of base; absent where it isn't published with a base
    public record Row(Commune commune, State state, int count, double base, @Nullable Posterior smoothed) {

        public boolean hasRate() {
            return state == State.PUBLISHED && base > 0;
        }

        /// Facts a year per 1,000 of the base, where there is a rate.
        public double rate() {
            return count * PER / base;
        }

        /// Exact, of [#rate].
        public Interval interval() {
            return PoissonInterval.garwood(count, CONFIDENCE).times(PER / base);
        }
    }
}
