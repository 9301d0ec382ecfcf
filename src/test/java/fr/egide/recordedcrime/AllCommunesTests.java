package fr.egide.recordedcrime;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import fr.egide.EgideTest;

import static fr.egide.recordedcrime.LoadedEditions.COMMUNES;
import static org.assertj.core.api.Assertions.assertThat;

/// All the communes of an edition, as arrays.
@EgideTest
@Import(LoadedEditions.class)
class AllCommunesTests {

    @Autowired
    LoadedEditions loaded;
    @Autowired
    Editions editions;
    @Autowired
    AllCommunes all;

    @AfterEach
    void forgetsWhatItLoaded() {
        loaded.forget();
    }

    @Test
    void tellsPublishedZeroWithheldAndAbsentApart() throws IOException {
        CommuneCounts.Counts burglaries = read("""
                38185;2018;Cambriolages de logement;Infraction;100;NA;diff;157000;2016;50000;2016
                38185;2019;Cambriolages de logement;Infraction;110;NA;diff;157000;2016;50000;2016
                38421;2018;Cambriolages de logement;Infraction;NA;NA;ndiff;38000;2016;20000;2016
                38421;2019;Cambriolages de logement;Infraction;0;NA;diff;38000;2016;20000;2016
                38563;2019;Cambriolages de logement;Infraction;10;NA;diff;15000;2016;NA;NA
                """);

        assertThat(burglaries.counts()).containsExactly(100, 110, CommuneCounts.WITHHELD, 0, CommuneCounts.ABSENT, 10);
        assertThat(burglaries.bases()).containsExactly(50_000, 50_000, 20_000, 20_000, 0, 0);
        assertThat(burglaries.total(0)).isEqualTo(210);
        assertThat(burglaries.total(1)).isEqualTo(CommuneCounts.WITHHELD);
        assertThat(burglaries.total(2)).isEqualTo(CommuneCounts.ABSENT);
        assertThat(burglaries.exposure(0)).isEqualTo(100_000);
        assertThat(burglaries.exposure(2)).isZero();
    }

    private CommuneCounts.Counts read(String rows) throws IOException {
        loaded.load("all.csv", COMMUNES + rows);
        CommuneCounts read = all.read(editions.list().getFirst().id(), List.of(2018, 2019));
        assertThat(read.communes()).containsExactly("38185", "38421", "38563");
        return Objects.requireNonNull(read.byIndicator().get("burglary"));
    }
}
