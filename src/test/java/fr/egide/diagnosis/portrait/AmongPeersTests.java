package fr.egide.diagnosis.portrait;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fr.egide.diagnosis.portrait.AmongPeers.Place;
import fr.egide.diagnosis.portrait.PeerFigures.Figure;
import fr.egide.recordedcrime.CommonReading;
import fr.egide.recordedcrime.Edition;
import fr.egide.territory.TerritoryRef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// A level is judged by the variation of comparable territories, not by counting noise alone.
class AmongPeersTests {

    private static final double BASE = 10_000;

    @Test
    void findsUsualALevelInsideTheSpreadOfThePeersThoughCountingNoiseWouldNotExplainIt() {
        AmongPeers spread = AmongPeers.of(level(150), figures(50, 60, 80, 90, 100, 100, 110, 120, 140, 150), 30)
                .orElseThrow();
        AmongPeers alike = AmongPeers.of(level(150), figures(98, 99, 99, 100, 100, 100, 100, 101, 101, 102), 30)
                .orElseThrow();

        assertThat(spread.ratio()).isCloseTo(1.5, within(1e-12));
        assertThat(spread.place()).isEqualTo(Place.USUAL);
        assertThat(alike.place()).isEqualTo(Place.APART);
        assertThat(spread.p()).isGreaterThan(0.05);
        assertThat(alike.p()).isLessThan(0.001);
    }

    @Test
    void letsTheFactsOfASmallTerritoryWeighLittle() {
        int[] peers = {2, 3, 4, 5, 5, 6, 6, 7, 8, 20};
        AmongPeers small = AmongPeers.of(level(1, 200), figures(peers), 30).orElseThrow();
        AmongPeers large = AmongPeers.of(level(500, 1_000_000), figures(peers), 30).orElseThrow();

        assertThat(small.ownWeight()).isLessThan(0.2);
        assertThat(large.ownWeight()).isGreaterThan(0.9);
    }

    @Test
    void saysNothingAmongFewerThanTenReadablePeersOrWherePeersRecordNothing() {
        assertThat(AmongPeers.of(level(10), figures(9, 10, 11), 30)).isEmpty();
        assertThat(AmongPeers.of(level(0), figures(new int[12]), 30)).isEmpty();
    }

    @Test
    void placesATerritoryWithoutAnyFact() {
        AmongPeers none = AmongPeers.of(level(0), figures(98, 99, 99, 100, 100, 100, 100, 101, 101, 102), 30)
                .orElseThrow();

        assertThat(none.ratio()).isZero();
        assertThat(none.place()).isEqualTo(Place.APART);
        assertThat(none.above()).isBetween(0.0, 0.05);
    }

    private static Level level(int count) {
        return level(count, BASE);
    }

    private static Level level(int count, double base) {
        return Level.of(new CommonReading(List.of(2024), Edition.Level.COMMUNE, 1, 1, 1, List.of((long) count),
                List.of(base), null, null));
    }

    private static List<Figure> figures(int... counts) {
        return IntStream.of(counts).mapToObj(
                count -> new Figure(new Peer(TerritoryRef.commune("31555"), "Commune", 10_000, List.of("31555")), count,
                        BASE))
                .toList();
    }
}
