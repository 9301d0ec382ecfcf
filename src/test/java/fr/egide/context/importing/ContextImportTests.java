package fr.egide.context.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import fr.egide.EgideTest;
import fr.egide.context.Absence;
import fr.egide.context.Context;
import fr.egide.context.ContextTable;
import fr.egide.context.ContextTables;
import fr.egide.context.LeftOut;
import fr.egide.context.LoadedTables;
import fr.egide.context.TableKind;
import fr.egide.context.activity.ServiceActivity;
import fr.egide.document.Cell;
import fr.egide.document.Format;
import fr.egide.document.Sheet;
import fr.egide.document.Spreadsheets;
import fr.egide.document.Workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

@EgideTest
@Import(LoadedTables.class)
class ContextImportTests {

    private static final List<String> TOULOUSE = List.of("31555");
    private static final String POLICE = "departement,communes ,habitants,mise_en_commun_agent_municipal_commune ,"
            + "agents_police,asvp,gardes_champetres,maitre_chien,chien_police,commune-brigade_cynophile\n";

    @Autowired
    LoadedTables loaded;
    @Autowired
    ContextTables tables;
    @Autowired
    Context context;
    @Autowired
    ServiceActivity activity;
    @Autowired
    Spreadsheets spreadsheets;

    @AfterEach
    void forget() {
        loaded.forget();
    }

    @Test
    void givesTheCompetenceOfAGroupingToEachOfItsCommunesAndNoneToTheOthers() throws IOException {
        ContextTable table = loaded
                .load("competence.csv", 2021, "siren\n243100518\n999999999\n".getBytes(StandardCharsets.UTF_8))
                .table();

        assertThat(table.kind()).isEqualTo(TableKind.PREVENTION_COMPETENCE);
        assertThat(context.fact(List.of("31555", "31467"), "epci-prevention-competence", 2024).value()).isEqualTo(2);
        assertThat(context.fact(List.of("15014"), "epci-prevention-competence", 2024).value()).isZero();
        assertThat(tables.leftOut(table.id())).singleElement().satisfies(left -> {
            assertThat(left.label()).isEqualTo("999999999");
            assertThat(left.line()).isEqualTo(3);
            assertThat(left.why()).isEqualTo(LeftOut.Why.UNKNOWN_GROUPING);
        });
    }

    @Test
    void readsTheIncomeOfCommunesAndTheSecrecyOfWhatIsNotPublished() throws IOException {
        ContextTable table = loaded.load("revenus.json", """
                {"meta":{"source":"Filosofi 1991","data_year":1991},"communes":{"31555":{"median_eur":21500,"minima_pct":4.2},
                "31069":{"median_eur":25000}}}""");

        assertThat(table.kind()).isEqualTo(TableKind.INCOME);
        assertThat(table.source()).isEqualTo("INSEE, Filosofi");
        assertThat(value("median-income")).isEqualTo(21500);
        assertThat(context.fact(List.of("31069"), "social-minima-share", 1991).absence())
                .isEqualTo(Absence.NOT_PUBLISHED);
    }

    @Test
    void readsSocialHousingAndProgrammesAndFacilities() throws IOException {
        loaded.load("sru.json",
                """
                {"communes":{"31555":{"label":"Toulouse","rate_pct":24.0}},"meta":{"data_year":1991,"source":"SRU"}}""");
        ContextTable programmes = loaded.load("anct.json", """
                {"meta":{"source":"ANCT","row_count_ort":1},"communes":{"31555":{"label":"Toulouse","acv":true,
                "acv_signed_at":"1991-03-02"}}}""");
        loaded.load("bpe.json", """
                {"meta":{"source":"BPE","reference_date":"1991-01-01","bucket_totals":{"gare":1}},
                "communes":{"31555":{"gare":4,"poste":2}}}""");

        assertThat(value("social-housing-rate")).isEqualTo(24);
        assertThat(programmes.firstYear()).isEqualTo(1991);
        assertThat(value("programme-acv")).isEqualTo(1);
        assertThat(value("programme-pvd")).isZero();
        assertThat(value("facility-station")).isEqualTo(4);
        assertThat(value("facility-pool")).isZero();
        assertThat(value("facilities")).isEqualTo(6);
    }

    @Test
    void leavesOutAnImpossibleValueOfAnOfficialFileAndSaysSo() throws IOException {
        ContextTable table = loaded.load("sru.json", """
                {"communes":{"31555":{"rate_pct":157.0},"31069":{"rate_pct":20.0}},"meta":{"data_year":1991}}""");

        assertThat(context.fact(TOULOUSE, "social-housing-rate", 1991).absence()).isEqualTo(Absence.IMPOSSIBLE);
        assertThat(tables.leftOut(table.id())).singleElement()
                .isEqualTo(new LeftOut(0, "31555 : 157.0", LeftOut.Why.IMPOSSIBLE_VALUE));
    }

    @Test
    void givesEachCommuneTheYearlyMeanOfItsEmploymentZone() throws IOException {
        loaded.load("chomage.json", """
                {"meta":{"source":"INSEE"},"quarters":["1991-T1","1991-T2","1991-T3","1991-T4","1992-T1"],
                "zes":{"7625":{"label":"Toulouse","rate_pct":[8.0,8.2,8.4,8.6,9.0]}},
                "communes":{"31555":"7625","97302":"0301"}}""");

        assertThat(context.fact(TOULOUSE, "unemployment-rate", 2025)).satisfies(fact -> {
            assertThat(fact.value()).isCloseTo(8.3, within(1e-9));
            assertThat(fact.year()).isEqualTo(1991);
            assertThat(fact.names()).containsExactly("Toulouse");
        });
        assertThat(context.fact(List.of("97302"), "unemployment-rate", 1991).absence())
                .isEqualTo(Absence.NOT_PUBLISHED);
    }

    @Test
    void placesReconquestDistrictsByTheCommunesThatTheirNameCites() throws IOException {
        ContextTable table = loaded.load("qrr-1991.json", """
                {"meta":{"source":"QRR"},"zones":[{"name":"Toulouse/Nulleville - le Mirail","dep":"31","vague":1,
                "code":"31_1","g":[]}]}""");

        assertThat(context.fact(TOULOUSE, "reconquest-districts", 1991).names())
                .containsExactly("Toulouse/Nulleville - le Mirail");
        assertThat(tables.leftOut(table.id())).extracting(LeftOut::why).containsExactly(LeftOut.Why.UNKNOWN_NAME);
    }

    @Test
    void matchesMunicipalPoliceByCodeOrExactNameAndListsTheRest() throws IOException {
        loaded.load("police-1991.csv", "code_insee," + POLICE + "31555,31,TOULOUSE,1,1,400,50,0,9,9,1\n");
        ContextTable named = loaded.load("police-1992.csv", POLICE + "31,L’UNION,12000,0,14,3,0,0,0,0\n"
                + "31,CC DU SAVÈS (EPCI),9000,0,4,0,0,0,0,0\n31,Ici - Là,9000,0,4,0,0,0,0,0\n"
                + "1,BOURG EN BRESSE,41000,1,28,9,0,3,3,1\n31,Nulleville,1,0,1,0,0,0,0,0\n");

        assertThat(value("municipal-police-officers")).isEqualTo(400);
        assertThat(context.fact(List.of("31561"), "municipal-police-officers", 1992).value()).isEqualTo(14);
        assertThat(context.fact(List.of("01053"), "municipal-police-officers", 1992).value()).isEqualTo(28);
        assertThat(tables.leftOut(named.id())).extracting(LeftOut::why).containsExactly(LeftOut.Why.GROUPING,
                LeftOut.Why.SEVERAL_COMMUNES, LeftOut.Why.UNKNOWN_NAME);
    }

    @Test
    void keepsNeitherOfTwoLinesThatContradictEachOther() throws IOException {
        loaded.load("police-1993.csv", POLICE + "31,TOULOUSE,1,0,400,50,0,0,0,0\n31,Toulouse,1,0,390,50,0,0,0,0\n");

        assertThat(context.fact(TOULOUSE, "municipal-police-officers", 1993).absence())
                .isEqualTo(Absence.CONTRADICTED);
        assertThat(context.fact(TOULOUSE, "municipal-police-asvp", 1993).value()).isEqualTo(50);
    }

    @Test
    void readsTheLargeTownsYearByYear() throws IOException {
        loaded.load("grandes.csv", "\"DEP\",\"CODGEO\",\"ANNEE\",\"Nombre d'agents de police municipale\","
                + "\"Nombre d'ASVP\"\n\"31\",\"31555\",1991,300.5,NA\n\"31\",\"31555\",1992,310,5\n");

        assertThat(value("municipal-police-officers")).isEqualTo(300.5);
        assertThat(context.fact(TOULOUSE, "municipal-police-officers", 1992).value()).isEqualTo(310);
        assertThat(context.fact(TOULOUSE, "municipal-police-asvp", 1991).year()).isEqualTo(1992);
    }

    @Test
    void readsOurModelFromASpreadsheetByLabelsWithALostLeadingZero() throws IOException {
        Workbook book = new Workbook("modele.ods", List.of(new Sheet("Faits", List.of(
                List.of(Cell.text("Code commune"), Cell.text("Taux de pauvreté au seuil de 60 %"), Cell.text("Nom")),
                List.of(Cell.number(1053), Cell.number(14), Cell.text("Bourg")),
                List.of(Cell.text("99999"), Cell.number(2), Cell.text("Nulle part"))))));

        ContextTable table = loaded.load("modele.ods", 1991, spreadsheets.write(book, Format.ODS)).table();

        assertThat(context.fact(List.of("01053"), "poverty-rate", 1991).value()).isEqualTo(14);
        assertThat(table.source()).isEqualTo("Essai");
        assertThat(tables.leftOut(table.id())).extracting(LeftOut::label).containsExactly("Nom", "99999");
    }

    @Test
    void saysThatTheSameFileWasAlreadyLoadedCompressedOrNot() throws IOException {
        byte[] file = "code;poverty-rate\n31555;20\n".getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(file);
        }

        assertThat(loaded.load("deux-fois.csv", 1994, file).alreadyLoaded()).isFalse();
        assertThat(loaded.load("deux-fois.csv.gz", 1994, bytes.toByteArray()).alreadyLoaded()).isTrue();
    }

    @Test
    void refusesWholeWhatItCannotBeSureOf() {
        int before = tables.list().size();

        assertRefused("1991.csv", "", "CTX-002");
        assertRefused("1991.json", "{\"communes\":", "CTX-001");
        assertRefused("1991.json", "{\"autre\":1}", "CTX-012");
        assertRefused("1991.json", "{\"meta\":{},\"iris\":{}}", "CTX-011");
        assertRefused("taux.csv", "code;poverty-rate\n31555;20\n", "CTX-004");
        assertRefused("taux-3991.csv", "code;annee;poverty-rate\n31555;2991;20\n", "CTX-005");
        assertRefused("taux-1991.csv", "code;poverty-rate\n31555;20\n31069;beaucoup\n",
                "CTX-006 [taux-1991.csv, 3, poverty-rate, beaucoup]");
        assertRefused("taux-1991.csv", "code;poverty-rate\n31555;120\n", "CTX-006 [taux-1991.csv, 2");
        assertRefused("taux-1991.csv", "nom;poverty-rate\nToulouse;20\n", "CTX-008");
        assertRefused("taux-1991.csv", "code;bonheur\n31555;20\n", "CTX-009");
        assertRefused("taux-1991.csv", "code;poverty-rate\n99999;20\n", "CTX-010");
        assertRefused("taux-1991.csv", "code;poverty-rate\n", "CTX-010");
        assertRefused("r-1991.json", "{\"meta\":{\"data_year\":1991},\"communes\":{\"31555\":{\"median_eur\":\"x\"}}}",
                "CTX-007 [r-1991.json, 31555, median_eur, x]");
        assertThat(tables.list()).hasSize(before);
    }

    @Test
    void countsTheActivityOfServicesApartFromTheCommunes() throws IOException {
        ContextTable table = loaded.load("services.csv", "annee,force,departement,perimetre,service,index,faits\n"
                + "1992,GN,F9,,CGD MURET,7,352\n1993,GN,F9,,CGD MURET,107,2\n1992,PN,F9,DCSP,CIAT,1,1\n");

        assertThat(table.kind()).isEqualTo(TableKind.SERVICE_ACTIVITY);
        assertThat(activity.services("F9")).extracting(ServiceActivity.Service::name).containsExactly("CIAT",
                "CGD MURET");
        assertThat(activity.counts(activity.services("F9").getLast().id())).satisfies(counts -> {
            assertThat(counts).containsOnlyKeys(1992, 1993);
            assertThat(counts.get(1992)).hasSize(107).satisfies(year -> assertThat(year.get(6)).isEqualTo(352));
            assertThat(counts.get(1993).get(6)).isZero();
        });
        assertRefused("services.csv", "annee,force,departement,perimetre,service,index,faits\n1992,GN,31,,X,108,1\n",
                "CTX-006 [services.csv, 2, index, 108]");
    }

    @Test
    void readsTheOlderActivityByDepartementWithItsSpacesAndItsAccents() throws IOException {
        String text = "Faits;1;2A\nRèglements de compte entre malfaiteurs;0;3\n"
                + "Cambriolages de locaux d'habitations principales;2 330;1 214\n";

        ContextTable table = loaded.load("faits1995.csv", null, text.getBytes(Charset.forName("windows-1252")))
                .table();

        assertThat(table.firstYear()).isEqualTo(1995);
        assertThat(activity.services("01")).filteredOn(one -> one.fileName().equals("faits1995.csv")).singleElement()
                .satisfies(service -> assertThat(activity.counts(service.id()).get(1995).get(26)).isEqualTo(2330));
        assertRefused("faits1996.csv", text.replace("Cambriolages", "Visites"), "CTX-006 [faits1996.csv, 3, Faits");
    }

    private double value(String variable) {
        Double value = context.fact(TOULOUSE, variable, 1991).value();
        assertThat(value).as(variable).isNotNull();
        return value;
    }

    private void assertRefused(String name, String content, String problem) {
        assertThatThrownBy(() -> loaded.load(name, content)).hasMessageContaining(problem);
    }
}
