package fr.egide.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fr.egide.statistics.comparison.DirectRate;
import fr.egide.statistics.comparison.Funnel;
import fr.egide.statistics.comparison.IndirectRatio;
import tools.jackson.databind.JsonNode;

import static fr.egide.statistics.Printed.printed;
import static org.assertj.core.api.Assertions.assertThat;

/// Examples printed in papers and manuals of counts and rates, to the digits printed there.
class PublishedRatesTests {

    @Test
    void garwoodsTableOfExactLimits() {
        int[] counts = {0, 1, 5, 10, 100};
        double[] lower = {0, 0.0253, 1.6235, 4.7954, 81.364};
        double[] upper = {3.689, 5.5716, 11.6683, 18.3904, 121.627};
        for (int i = 0; i < counts.length; i++) {
            Interval found = PoissonInterval.garwood(counts[i], 0.95);
            printed(found.lower(), lower[i], 5e-4);
            printed(found.upper(), upper[i], 5e-4);
        }
    }

    @Test
    void theOneSampleExampleOfTheManualOfR() {
        SingleRate found = SingleRate.compare(137, 24.19893, 1, 0.95);
        printed(found.rate(), 5.661407, 5e-7);
        printed(found.interval(), 4.753125, 6.692709, 5e-7);
    }

    @Test
    void theTwoSampleExampleOfTheManualOfR() {
        RateRatio found = RateRatio.compare(11, 800, 21, 3011, 0.95);
        printed(found.ratio(), 1.971488, 5e-7);
        printed(found.interval(), 0.8584264, 4.2772659, 5e-8);
        printed(found.pMinlike(), 0.07967, 5e-6);
    }

    @Test
    void faysExampleOfAnIntervalAndAPValueThatDisagree() {
        RateRatio found = RateRatio.compare(2, 17877, 9, 16660, 0.95);
        printed(found.pCentral(), 0.0501, 5e-5);
        printed(found.interval(), 0.02177, 1.00055, 5e-6);
        printed(found.pMinlike(), 0.0331, 5e-5);
        printed(RateRatioInterval.minlike(2, 17877, 9, 16660, 0.95), 0.0321, 0.9319, 5e-5);
    }

    @Test
    void krishnamoorthyAndThomsonsExamplesOfTheETest() {
        printed(ETest.p(0, 1, 3, 1), 0.0884, 5e-5);
        printed(ETest.p(6, 1, 2, 1), 0.1748748, 5e-8);
    }

    @Test
    void theStandardisedRatesOfTheTestsOfEsda() {
        int[][] counts = {{30, 25, 25, 15}, {33, 21, 30, 20}};
        double[][] bases = {{1000, 1000, 1100, 900}, {1000, 900, 1100, 900}};
        double[][] standardFacts = {{100, 45, 120, 100}, {50, 30, 200, 80}};
        double[] standardBases = {1000, 900, 1000, 900};
        double[][] direct = {{.02374402, .01920491, .02904848}, {.02665072, .02177143, .03230508}};
        double[] indirect = {.02372382, .02610803};
        double[] crude = {.02375, .02666667};
        for (int area = 0; area < 2; area++) {
            DirectRate rate = DirectRate.of(counts[area], bases[area], standardBases, 0.95);
            printed(rate.crude(), crude[area], 5e-9);
            printed(rate.rate(), direct[area][0], 5e-9);
            printed(rate.interval(), direct[area][1], direct[area][2], 5e-9);
            double[] facts = standardFacts[area];
            double[] rates = IntStream.range(0, 4).mapToDouble(i -> facts[i] / standardBases[i]).toArray();
            IndirectRatio ratio = IndirectRatio.of(Arrays.stream(counts[area]).sum(), bases[area], rates, 0.95);
            printed(ratio.ratio() * 725 / 7600, indirect[area], 5e-9);
        }
    }

    /// With the expected facts as they are shipped, rounded to a decimal: 6.43; the 6.52 printed rests on unrounded ones.
    @Test
    void theRatiosOfScotlandAndTheirLimits() {
        JsonNode oracle = Oracle.read("05_eb_scotland_lip.json");
        int[] observed = Oracle.counts(oracle.at("/inputs/observed"));
        double[] expected = Oracle.numbers(oracle.at("/inputs/expected"));
        for (int i = 0; i < observed.length; i++) {
            IndirectRatio found = IndirectRatio.of(observed[i], new double[]{expected[i]}, new double[]{1}, 0.95);
            Oracle.assertClose(found.ratio(), oracle.at("/outputs/smr").get(i), 1e-10, "ratio " + i);
            Oracle.assertClose(found.interval().lower(), oracle.at("/outputs/smr_ci95/lower").get(i), 1e-10, "lower");
            Oracle.assertClose(found.interval().upper(), oracle.at("/outputs/smr_ci95/upper").get(i), 1e-10, "upper");
        }
        printed(observed[0] / expected[0], 6.43, 5e-3);
    }

    @Test
    void theFunnelLimitsOfTheTestsOfFunnelPlotR() {
        double[] expected = {15, 20, 30};
        double[][] at95 = {{.5596924, 1.649348}, {.6108260, 1.544419}, {.6746958, 1.427562}};
        double[][] at998 = {{.3862650, 2.082907}, {.4479107, 1.902094}, {.5289724, 1.702771}};
        for (int i = 0; i < expected.length; i++) {
            printed(Funnel.smooth(expected[i], 0.95), at95[i][0], at95[i][1], 5e-7);
            printed(Funnel.smooth(expected[i], 0.998), at998[i][0], at998[i][1], 5e-7);
        }
    }

    @Test
    void benjaminiAndHochbergsFifteenTests() {
        double[] p = Oracle.numbers(Oracle.read("09_fdr.json").at("/inputs/p"));
        assertThat(MultipleTesting.rejections(MultipleTesting.benjaminiHochberg(p), 0.05)).isEqualTo(4);
        assertThat(MultipleTesting.rejections(MultipleTesting.bonferroni(p), 0.05)).isEqualTo(3);
    }
}
