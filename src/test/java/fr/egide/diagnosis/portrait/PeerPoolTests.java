package fr.egide.diagnosis.portrait;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fr.egide.context.Measure;
import fr.egide.diagnosis.portrait.PeerChoice.Use;
import fr.egide.diagnosis.portrait.PeerPool.Column;
import fr.egide.statistics.peer.PeerGroup;
import fr.egide.territory.TerritoryRef;

import static org.assertj.core.api.Assertions.assertThat;

/// Comparable territories resemble in what is known of them; what isn't known is said, never filled in.
class PeerPoolTests {

    private static final double UNKNOWN = Double.NaN;

    @Test
    void choosesThoseThatResembleInIncomeAndNotThoseNearestInPopulationAlone() {
        double[][] rows = rows(80, 18_000, 10);
        IntStream.rangeClosed(1, 15).forEach(unit -> rows[unit][0] = 30_000 + unit);
        PeerGroup group = pool(12_000, rows).resembling();

        assertThat(group.enough()).isTrue();
        assertThat(IntStream.of(group.peers()).boxed()).hasSize(30).allMatch(unit -> unit > 15);
    }

    @Test
    void leavesOutATraitUnknownHereOrKnownOfTooFew() {
        double[][] rows = rows(40, 18_000, 10);
        rows[0][1] = UNKNOWN;
        IntStream.rangeClosed(1, 20).forEach(unit -> rows[unit][2] = UNKNOWN);

        assertThat(pool(12_000, rows).columns()).extracting(Column::use).containsExactly(Use.USED, Use.USED,
                Use.UNKNOWN_HERE, Use.TOO_RARE, Use.NOT_LOADED, Use.NOT_LOADED);
    }

    @Test
    void neverChoosesWhoLacksATraitThatHasASay() {
        double[][] rows = rows(60, 18_000, 10);
        IntStream.rangeClosed(1, 6).forEach(unit -> rows[unit][0] = UNKNOWN);

        assertThat(IntStream.of(pool(12_000, rows).resembling().peers()).boxed()).hasSize(30)
                .allMatch(unit -> unit > 6);
    }

    @Test
    void resemblesNobodyWhereThePopulationAloneIsKnownOrNobodyLives() {
        assertThat(pool(12_000, rows(60, UNKNOWN, UNKNOWN)).resembling().enough()).isFalse();
        assertThat(pool(0, rows(60, 18_000, 10)).resembling().enough()).isFalse();
        assertThat(pool(12_000, rows(10, 18_000, 10)).resembling().enough()).isFalse();
    }

    @Test
    void givesTheMedianOfThosePeersOfWhichATraitIsKnown() {
        Column column = new Column(PeerTrait.POPULATION, Use.USED, new double[]{5, 1, UNKNOWN, 3, 9});

        assertThat(column.median(new int[]{1, 2, 3, 4})).hasValue(3);
        assertThat(column.median(new int[]{2})).isEmpty();
    }

    /// Income, unemployment and social housing; the last two traits are in no table.
    private static double[][] rows(int others, double income, double rate) {
        double[][] rows = new double[others + 1][];
        for (int unit = 0; unit <= others; unit++) {
            rows[unit] = new double[]{income + 37 * (unit % 11), rate + unit % 7, rate + unit % 5, UNKNOWN, UNKNOWN};
        }
        return rows;
    }

    private static PeerPool pool(long population, double[][] rows) {
        Map<Peer, double[]> values = new ConcurrentHashMap<>();
        List<Peer> units = IntStream.range(0, rows.length).mapToObj(unit -> new Peer(
                TerritoryRef.commune("%05d".formatted(unit + 1000)), "Commune " + unit,
                unit == 0 ? population : 11_000 + 50L * unit, List.of("%05d".formatted(unit + 1000)))).toList();
        Map<String, Measure> loaded = new HashMap<>();
        PeerTrait.MEASURED.subList(0, 3).forEach(trait -> loaded.put(trait.variable(), _ -> {
            throw new AssertionError("every value is known beforehand");
        }));
        IntStream.range(0, rows.length).forEach(unit -> values.put(units.get(unit), rows[unit]));
        return PeerPool.of(units, new PeerTraits.Known(loaded, values));
    }
}
