package fr.egide.diagnosis.portrait;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import fr.egide.diagnosis.portrait.PeerChoice.Use;
import fr.egide.statistics.peer.Covariate;
import fr.egide.statistics.peer.PeerGroup;
import fr.egide.statistics.peer.PeerSearch;
import fr.egide.territory.SizeClass;

/// A territory and those that could be comparable, with what is known of each, and the search of those that resemble it.
///
/// @param units the territory itself first, the others by their distance in population
record PeerPool(List<Peer> units, List<Column> columns) {

    /// A trait has a say when it is known here and of this share of the stratum at least; who lacks it can't be chosen.
    private static final double LEAST_KNOWN = 0.8;

    /// One trait of all the units.
    ///
    /// @param values NaN where it isn't known
    record Column(PeerTrait trait, Use use, double[] values) {

        boolean isUsed() {
            return use == Use.USED;
        }

        boolean isKnown(int unit) {
            return !Double.isNaN(values[unit]);
        }

        /// Median of those units of which the trait is known.
        OptionalDouble median(int[] some) {
            double[] sorted = IntStream.of(some).filter(this::isKnown).mapToDouble(unit -> values[unit]).sorted()
                    .toArray();
            int half = sorted.length / 2;
            return sorted.length == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2);
        }
    }

    /// Every trait, the population first.
    static PeerPool of(List<Peer> units, PeerTraits.Known known) {
        double[][] rows = units.stream().map(known::of).toArray(double[][]::new);
        int[] strata = strata(units);
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(PeerTrait.POPULATION, Use.USED,
                units.stream().mapToDouble(Peer::population).toArray()));
        for (int trait = 0; trait < PeerTrait.MEASURED.size(); trait++) {
            int place = trait;
            double[] values = IntStream.range(0, rows.length).mapToDouble(unit -> rows[unit][place]).toArray();
            columns.add(new Column(PeerTrait.MEASURED.get(trait), known.isLoaded(PeerTrait.MEASURED.get(trait))
                    ? use(values, strata)
                    : Use.NOT_LOADED, values));
        }
        return new PeerPool(units, columns);
    }

    private static Use use(double[] values, int[] strata) {
        if (Double.isNaN(values[0])) {
            return Use.UNKNOWN_HERE;
        }
        int[] others = IntStream.range(1, values.length).filter(unit -> strata[unit] == strata[0]).toArray();
        long known = IntStream.of(others).filter(unit -> !Double.isNaN(values[unit])).count();
        return known < LEAST_KNOWN * others.length ? Use.TOO_RARE : Use.USED;
    }

    private static int[] strata(List<Peer> units) {
        return units.stream().mapToInt(unit -> SizeClass.of(unit.population()).ordinal()).toArray();
    }

    /// Those of the stratum that resemble the territory in several traits; nobody where only the population is known, or
    /// where nobody lives.
    PeerGroup resembling() {
        List<Column> used = columns.stream().filter(Column::isUsed).toList();
        if (used.size() < 2 || units.getFirst().population() == 0) {
            return new PeerGroup(new int[0], new double[0], List.of(), false);
        }
        boolean[] eligible = new boolean[units.size()];
        for (int unit = 0; unit < eligible.length; unit++) {
            int one = unit;
            eligible[unit] = units.get(unit).population() > 0 && used.stream().allMatch(column -> column.isKnown(one));
        }
        return PeerSearch.USUAL.find(0, strata(units), columns.getFirst().values(), eligible, used.stream()
                .map(column -> new Covariate(column.trait().variable(), column.trait().scale(), column.values()))
                .toList());
    }
}
