package fr.egide.statistics.spatial;

import java.io.IOException;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import fr.egide.statistics.Oracle;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class GlobalStructureTests {

    @Test
    void equalsTheReferenceOnEveryVariableOfGuerry() throws IOException {
        Weights weights = Weights.rowStandardised(Guerry.neighbours());
        for (JsonNode expected : Guerry.oracle().get("outputs").get("global")) {
            String variable = expected.get("var").asString();
            Moran found = Moran.of(Guerry.values(variable), weights).found().orElseThrow();
            check(found.i(), expected.get("I"), variable);
            check(found.randomisation().expectation(), expected.get("EI"), variable);
            check(found.randomisation().variance(), expected.get("VI_rand"), variable);
            check(found.randomisation().z(), expected.get("z_rand"), variable);
            check(found.randomisation().pGreater(), expected.get("p_rand"), variable);
            check(found.normality().expectation(), expected.get("EI"), variable);
            check(found.normality().variance(), expected.get("VI_norm"), variable);
            check(found.normality().z(), expected.get("z_norm"), variable);
            check(found.normality().pGreater(), expected.get("p_norm"), variable);
        }
    }

    @Test
    void equalsTheReferenceOfGeary() throws IOException {
        JsonNode expected = Guerry.oracle().get("outputs").get("geary_Crm_prs");
        Geary found = Geary.of(Guerry.values("Crm_prs"), Weights.rowStandardised(Guerry.neighbours())).found()
                .orElseThrow();
        check(found.c(), expected.get("C"), "C");
        check(found.randomisation().expectation(), expected.get("EC"), "EC");
        check(found.randomisation().variance(), expected.get("VC"), "VC");
        check(found.randomisation().z(), expected.get("z"), "z");
        check(found.randomisation().pGreater(), expected.get("p"), "p");
    }

    @Test
    void equalsTheReferenceOnTheLatticeAndOnColumbus() throws IOException {
        JsonNode oracle = Oracle.read("11_moran_getis_small.json");
        JsonNode inputs = oracle.get("inputs");
        JsonNode lattice = oracle.get("outputs").get("lattice");
        Moran small = Moran.of(Oracle.numbers(inputs.get("lattice_y")),
                Weights.binary(Guerry.neighbours(inputs.get("lattice_nb_1based")))).found().orElseThrow();
        check(small.i(), lattice.get("I"), "I");
        check(small.randomisation().variance(), lattice.get("VI_rand"), "VI_rand");
        check(small.normality().variance(), lattice.get("VI_norm"), "VI_norm");

        JsonNode columbus = oracle.get("outputs").get("columbus");
        double[] crime = Oracle.numbers(inputs.get("columbus_crime"));
        Weights weights = Weights.rowStandardised(Guerry.neighbours(inputs.get("columbus_nb_1based")));
        Moran moran = Moran.of(crime, weights).found().orElseThrow();
        check(moran.i(), columbus.get("I"), "I");
        check(moran.randomisation().expectation(), columbus.get("EI"), "EI");
        check(moran.randomisation().variance(), columbus.get("VI_rand"), "VI_rand");
        check(moran.randomisation().z(), columbus.get("z_rand"), "z_rand");
        check(moran.randomisation().pGreater(), columbus.get("p_rand"), "p_rand");
        check(moran.normality().variance(), columbus.get("VI_norm"), "VI_norm");
        check(moran.normality().z(), columbus.get("z_norm"), "z_norm");
        Geary geary = Geary.of(crime, weights).found().orElseThrow();
        check(geary.c(), columbus.get("geary_C"), "geary_C");
        check(geary.randomisation().variance(), columbus.get("geary_V"), "geary_V");
    }

    @Test
    void equalsTheReferenceOfTheGeneralG() throws IOException {
        JsonNode oracle = Oracle.read("11_moran_getis_small.json");
        JsonNode expected = oracle.get("outputs").get("G_global");
        GeneralG found = GeneralG.of(Oracle.numbers(oracle.get("inputs").get("points_y")),
                Weights.binary(Guerry.neighbours(oracle.get("inputs").get("points_nb_1based")))).found().orElseThrow();
        check(found.g(), expected.get("G"), "G");
        check(found.randomisation().expectation(), expected.get("E"), "E");
        check(found.randomisation().variance(), expected.get("V"), "V");
        check(found.randomisation().pGreater(), expected.get("p").get(0).get(0), "p");
    }

    @Test
    void standardisesRatesAsTheReference() throws IOException {
        JsonNode oracle = Oracle.read("03_eb_marshall_auckland.json");
        JsonNode expected = oracle.get("outputs").get("ebi_moran");
        StandardisedRates rates = StandardisedRates.of(Oracle.numbers(oracle.get("inputs").get("x")),
                Oracle.numbers(oracle.get("inputs").get("n")));
        check(rates.a(), expected.get("a"), "a");
        check(rates.b(), expected.get("b"), "b");
        Weights weights = Weights
                .rowStandardised(Guerry.neighbours(oracle.get("inputs").get("neighbours_1based")));
        check(Moran.of(rates.z(), weights).found().orElseThrow().i(), expected.get("I"), "I");
    }

    @Test
    void leavesIslandsOut() throws IOException {
        double[] values = Guerry.values("Crm_prs");
        double[] longer = Arrays.copyOf(values, values.length + 1);
        longer[values.length] = 1e9;
        Neighbours neighbours = Guerry.neighbours();

        Moran found = Moran.of(longer, Weights.rowStandardised(Links.withIslands(neighbours, 1))).found()
                .orElseThrow();

        assertThat(found).isEqualTo(Moran.of(values, Weights.rowStandardised(neighbours)).found().orElseThrow());
    }

    private static void check(double found, JsonNode expected, String what) {
        Oracle.assertClose(found, expected.asDouble(), 1e-8, what);
    }
}
