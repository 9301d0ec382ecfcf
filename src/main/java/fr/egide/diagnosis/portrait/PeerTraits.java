package fr.egide.diagnosis.portrait;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

import fr.egide.context.Context;
import fr.egide.context.ContextTable;
import fr.egide.context.ContextTables;
import fr.egide.context.Fact;
import fr.egide.context.Measure;
import fr.egide.territory.Territories;
import fr.egide.territory.TerritoryRef;

/// What tables say of the traits of territories, kept for as long as the tables are the same. Each trait is read in the one
/// table and year that say most of France (of the training département for what is fictitious), so that it compares.
@Component
class PeerTraits {

    private static final int KEPT = 8;
    private static final double LEAST_COVERED = 0.8;

    private final Context context;
    private final Territories territories;
    private final ConcurrentLruCache<State, Known> known;

    PeerTraits(Context context, Territories territories) {
        this.context = context;
        this.territories = territories;
        this.known = new ConcurrentLruCache<>(KEPT, this::read);
    }

    /// What is read: the tables loaded, for a year.
    ///
    /// @param loaded every table
    record State(List<ContextTable> loaded, int year, boolean isFictitious) {

        static State of(ContextTables tables, int year, boolean isFictitious) {
            return new State(tables.list(), year, isFictitious);
        }
    }

    Known of(State state) {
        return known.get(state);
    }

    private Known read(State state) {
        List<String> communes = state.isFictitious()
                ? territories.fictitiousCommunes()
                : territories.get(TerritoryRef.FRANCE).communes();
        return new Known(context.measures(communes, PeerTrait.variables(), state.year()), new ConcurrentHashMap<>());
    }

    /// @param measures by variable; without those that no table gives
    /// @param values of each trait measured, in their order, for the territories met so far
    record Known(Map<String, Measure> measures, Map<Peer, double[]> values) {

        boolean isLoaded(PeerTrait trait) {
            return measures.containsKey(trait.variable());
        }

        /// A value a trait measured, in their order; NaN where it isn't known of most of the population.
        double[] of(Peer unit) {
            return values.computeIfAbsent(unit, one -> PeerTrait.MEASURED.stream().mapToDouble(trait -> {
                Measure measure = measures.get(trait.variable());
                return measure == null ? Double.NaN : value(measure.over(one.communes()));
            }).toArray());
        }

        private static double value(Fact fact) {
            Double value = fact.value();
            return value == null || fact.shareCovered() < LEAST_COVERED ? Double.NaN : value;
        }
    }
}
