package fr.egide.recordedcrime;

import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import fr.egide.EgideTest;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;

import static fr.egide.recordedcrime.LoadedEditions.COMMUNES;
import static fr.egide.recordedcrime.LoadedEditions.DEPARTEMENTS;
import static fr.egide.recordedcrime.LoadedEditions.REGIONS;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/// Which of two editions is the newer, and what it says otherwise than the older.
@EgideTest
@Import(LoadedEditions.class)
class EditionOrderTests {

    private static final String ROW = "38185;2018;Vols avec armes;Infraction;%d;NA;diff;157000;2016;NA;NA\n";

    @Autowired
    LoadedEditions loaded;
    @Autowired
    Editions editions;
    @Autowired
    RecordedCrime crime;
    @Autowired
    Revisions revisions;
    @Autowired
    Territories territories;

    @AfterEach
    void forgetsWhatItLoaded() {
        loaded.forget();
    }

    @Test
    void takesTheProductionDateTypedBeforeTheOrderOfLoading() throws IOException {
        UUID june = loaded.load("base.csv", LocalDate.of(2019, 6, 1), COMMUNES + ROW.formatted(14));
        UUID march = loaded.load("base-bis.csv", LocalDate.of(2019, 3, 1), COMMUNES + ROW.formatted(12));

        assertThat(editions.list()).extracting(Edition::id).containsSubsequence(june, march);
        assertThat(count("commune:38185", "armed-theft", 2018)).isEqualTo(14);
        assertThat(revisions.of(territory("commune:38185"))).singleElement().satisfies(revision -> {
            assertThat(revision.before()).isEqualTo(12);
            assertThat(revision.after()).isEqualTo(14);
        });
    }

    @Test
    void prefersTheProductionDateTypedToTheOneOfTheName() throws IOException {
        UUID edition = loaded.load("produit-le2019-03-01.csv", LocalDate.of(2019, 6, 1), COMMUNES + ROW.formatted(14));

        assertThat(editions.find(edition).orElseThrow().producedOn()).isEqualTo(LocalDate.of(2019, 6, 1));
    }

    @Test
    void putsAnEditionOfUnknownDateBeforeThoseThatHaveOne() throws IOException {
        loaded.load("base-produit-le2019-03-01.csv", COMMUNES + ROW.formatted(12));
        loaded.load("base.csv", COMMUNES + ROW.formatted(14));

        assertThat(count("commune:38185", "armed-theft", 2018)).isEqualTo(12);
    }

    @Test
    void listsOfARegionWhatChangedOfTheLevelReadInEachYear() throws IOException {
        loaded.load("reg-produit-le2018-01-01.csv", REGIONS + "94;2017;Homicides;Victime;11;NA;350000;2016;NA;NA\n");
        loaded.load("reg-produit-le2019-01-01.csv", REGIONS + "94;2017;Homicides;Victime;12;NA;350000;2016;NA;NA\n");
        String departements = DEPARTEMENTS + """
                2A;2017;Homicides;Victime;%1$d;NA;160000;2016;NA;NA
                2A;2018;Vols avec armes;Infraction;%1$d;NA;160000;2016;NA;NA
                2B;2018;Vols avec armes;Infraction;8;NA;180000;2016;NA;NA
                """;
        loaded.load("dep-produit-le2018-01-01.csv", departements.formatted(5));
        loaded.load("dep-produit-le2019-01-01.csv", departements.formatted(7));

        assertThat(revisions.of(territory("region:94"))).extracting(Revision::territory, Revision::indicator,
                Revision::year, Revision::before, Revision::after)
                .containsExactly(tuple("2A", "armed-theft", 2018, 5L, 7L),
                        tuple("94", "homicide", 2017, 11L, 12L));
        assertThat(revisions.of(territory("departement:2A"))).extracting(Revision::indicator)
                .containsExactly("armed-theft", "homicide");
    }

    /// 31298 is part of 31471 since.
    @Test
    void takesNoMergerOfCommunesForARevision() throws IOException {
        String row = "%s;%d;Vols avec armes;Infraction;%d;NA;diff;1000;2016;NA;NA\n";
        loaded.load("two-produit-le2018-01-01.csv", COMMUNES + row.formatted("31298", 2017, 7)
                + row.formatted("31471", 2017, 8) + row.formatted("31298", 2016, 7) + row.formatted("31471", 2016, 9));
        loaded.load("one-produit-le2019-01-01.csv",
                COMMUNES + row.formatted("31471", 2017, 15) + row.formatted("31471", 2016, 15));

        assertThat(revisions.of(territory("commune:31471"))).extracting(Revision::territory, Revision::year,
                Revision::before, Revision::after).containsExactly(tuple("31471", 2016, 16L, 15L));
    }

    private Territory territory(String ref) {
        return territories.get(TerritoryRef.parse(ref));
    }

    private long count(String ref, String indicator, int year) {
        return requireNonNull(
                crime.series(territory(ref), crime.indicator(indicator), year, year).readings().getFirst().count());
    }
}
