package fr.egide.statistics.withheld;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fr.egide.statistics.Oracle;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class WithheldAllocationTests {

    private final JsonNode oracle = Oracle.read("06_suppressed_allocation.json");
    private final double[] bases = Oracle.numbers(oracle.get("inputs").get("pop"));
    private final double[] rates = Oracle.numbers(oracle.get("inputs").get("prior_rate"));
    private final WithheldAllocation allocation = new WithheldAllocation(oracle.get("inputs").get("total").asLong(),
            bases, rates);

    @Test
    void equalsTheReferenceInsideThePackage() {
        WithheldFacts[] found = IntStream.range(0, bases.length)
                .mapToObj(i -> allocation.binomial(new int[]{i}, 0.9)).toArray(WithheldFacts[]::new);
        JsonNode expected = oracle.get("outputs");

        Oracle.assertClose(IntStream.range(0, bases.length).mapToDouble(i -> allocation.share(new int[]{i})).toArray(),
                expected.get("p"), 1e-12, "share");
        Oracle.assertClose(Arrays.stream(found).mapToDouble(WithheldFacts::expected).toArray(),
                expected.get("expected"), 1e-12, "expected");
        Oracle.assertClose(Arrays.stream(found).mapToDouble(WithheldFacts::standardDeviation).toArray(),
                expected.get("sd"), 1e-12, "standard deviation");
        Oracle.assertClose(Arrays.stream(found).mapToDouble(facts -> facts.interval().lower()).toArray(),
                expected.get("q05"), 1e-12, "lower");
        Oracle.assertClose(Arrays.stream(found).mapToDouble(facts -> facts.interval().upper()).toArray(),
                expected.get("q95"), 1e-12, "upper");
    }

    @Test
    void neverSpeaksOfOneOrTwoCommunes() {
        assertThatThrownBy(() -> allocation.among(new int[]{4}, 0.95)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("never for one or two");
        assertThatThrownBy(() -> allocation.among(new int[]{4, 5}, 0.95))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("never for one or two");
        assertThatThrownBy(() -> allocation.among(new int[]{4, 5, 5}, 0.95))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("distinct");
        assertThatThrownBy(() -> allocation.simulate(new int[]{1, 2}, 1, 100, 0.95, 1))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("never for one or two");
    }

    @Test
    void addsUpToTheTotal() {
        WithheldFacts all = allocation.among(IntStream.range(0, bases.length).toArray(), 0.95);

        assertThat(all.expected()).isCloseTo(31, within(1e-12));
        assertThat(all.standardDeviation()).isCloseTo(0, within(1e-6));
        assertThat(all.interval().lower()).isEqualTo(31);
    }

    @Property(tries = 50)
    void growsWithTheGroupAndIgnoresTheUnitOfTheRates(@ForAll @IntRange(min = 3, max = 11) int communes) {
        int[] group = IntStream.range(0, communes).toArray();
        WithheldAllocation inThousands = new WithheldAllocation(31, bases,
                Arrays.stream(rates).map(rate -> 1000 * rate).toArray());

        assertThat(allocation.among(IntStream.rangeClosed(0, communes).toArray(), 0.9).expected())
                .isGreaterThan(allocation.among(group, 0.9).expected());
        assertThat(inThousands.among(group, 0.9).expected())
                .isCloseTo(allocation.among(group, 0.9).expected(), within(1e-12));
    }

    /// Variance of a Dirichlet-multinomial share: `S p (1 - p) (S + A) / (1 + A)`, A being the sum of the shapes.
    @Test
    void simulatesTheDirichletMultinomialLaw() {
        double[] equal = new double[10];
        Arrays.fill(equal, 1);
        WithheldFacts found = new WithheldAllocation(40, equal, equal).simulate(new int[]{0, 3, 5, 7}, 0.5, 40_000,
                0.9, 20261125);

        assertThat(found.expected()).isCloseTo(16, within(0.2));
        assertThat(found.standardDeviation()).isCloseTo(Math.sqrt(40 * 0.4 * 0.6 * 45 / 6), within(0.1));
    }

    @Test
    void tendsToTheBinomialLawAsRatesGrowCertain() {
        int[] group = {0, 4, 5, 9};
        WithheldFacts certain = allocation.among(group, 0.9);
        WithheldFacts found = allocation.simulate(group, 1e8, 20_000, 0.9, 3);

        assertThat(found.expected()).isCloseTo(certain.expected(), within(0.1));
        assertThat(found.standardDeviation()).isCloseTo(certain.standardDeviation(), within(0.05));
        assertThat(found.interval()).isEqualTo(certain.interval());
        assertThat(allocation.simulate(group, 0.5, 2000, 0.9, 3))
                .isEqualTo(allocation.simulate(group, 0.5, 2000, 0.9, 3));
    }

    @Test
    void refusesWhatCannotBeAllocated() {
        assertThatThrownBy(() -> new WithheldAllocation(-1, bases, rates)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WithheldAllocation(3, bases, new double[bases.length]))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("nothing is expected");
        assertThatThrownBy(() -> allocation.simulate(new int[]{1, 2, 3}, 0, 100, 0.95, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
