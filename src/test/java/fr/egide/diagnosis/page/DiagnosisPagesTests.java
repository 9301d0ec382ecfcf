package fr.egide.diagnosis.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.account.Role;
import fr.egide.account.Scope;
import fr.egide.diagnosis.Diagnosis;
import fr.egide.diagnosis.DiagnosisDirectory;
import fr.egide.diagnosis.DiagnosisDocuments;
import fr.egide.diagnosis.DiagnosisFixtures;
import fr.egide.diagnosis.DiagnosisState;
import fr.egide.diagnosis.Finding;
import fr.egide.diagnosis.PartKind;
import fr.egide.diagnosis.Viewpoint;
import fr.egide.diagnosis.writing.RemedialVersions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@EgideTest
@Import(DiagnosisFixtures.class)
class DiagnosisPagesTests {

    private static final RequestPostProcessor PREFECTURE = As.role(Role.PREFECTURE, new Scope.Departement("31"));
    private static final List<String> MANDATORY = List.of("FACTS", "FEELING", "RESPONSES");

    @Autowired
    MockMvcTester mvc;
    @Autowired
    DiagnosisFixtures fixtures;
    @Autowired
    DiagnosisDirectory diagnoses;
    @Autowired
    DiagnosisDocuments documents;
    @Autowired
    RemedialVersions remedies;
    @Autowired
    JdbcClient jdbc;

    @Test
    void isOpenedOnATerritoryWithEverySectionOfTheTableOfContents() {
        MvcTestResult opened = send("/diagnoses", As.coordinator(), "territory", "commune:31555", "title",
                "Diagnostic ouvert", "periodFrom", "2021-01-01", "periodTo", "2023-12-31", "authorType", "MIXED");

        assertThat(opened).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(String.valueOf(opened.getResponse().getRedirectedUrl()) + "/sections")
                .with(As.coordinator())).bodyText().contains("3. Faits de délinquance", "11. Annexes");
    }

    @Test
    void everyTabIsReadEmptyAndFull() {
        Diagnosis diagnosis = fixtures.draft("Diagnostic à lire");
        readsEveryTab(diagnosis);
        fill(diagnosis);
        readsEveryTab(diagnosis);
    }

    @Test
    void namesWhatWasChangedLast() {
        Diagnosis diagnosis = fixtures.draft("Diagnostic à suivre");
        fill(diagnosis);

        assertThat(page(diagnosis, "/decision", As.coordinator())).bodyText()
                .contains("« 6. Sentiment d’insécurité »", "« 1. Les halls sont dégradés »")
                .containsOnlyOnce("« Stationnement »");
    }

    @Test
    void isNotAcceptedWhileOneOfTheThreePartsIsEmpty() {
        Diagnosis diagnosis = fixtures.draft("Diagnostic sans sentiment");
        fixtures.write(diagnosis, List.of("FACTS", "RESPONSES"));
        move(diagnosis, "submit", As.coordinator());

        assertThat(move(diagnosis, "accept", PREFECTURE)).hasStatus(409);
        assertThat(page(diagnosis, "/decision", PREFECTURE)).bodyText()
                .contains("sur le sentiment d’insécurité est vide").doesNotContain("/accept\"");
        assertThat(state(diagnosis)).isEqualTo(DiagnosisState.SUBMITTED);
    }

    @Test
    void isRejectedWithAReasonOnlyAndTakenUpAgainWhole() {
        Diagnosis diagnosis = fixtures.draft("Diagnostic récusé");
        fill(diagnosis);
        move(diagnosis, "submit", As.coordinator());
        assertThat(move(diagnosis, "reject", PREFECTURE, "reason", " ")).hasStatus(422);
        move(diagnosis, "reject", PREFECTURE, "reason", "Les jeunes n’ont pas été entendus.");
        move(diagnosis, "remedy", As.coordinator());

        assertThat(page(diagnosis, "", As.coordinator())).bodyText().contains("Les jeunes n’ont pas été entendus.");
        Diagnosis remedy = diagnoses.get(remedies.of(diagnosis.id()).orElseThrow());
        assertThat(remedy.edition()).isEqualTo(2);
        Finding copied = diagnoses.list(Finding.class, remedy.id()).getFirst();
        assertThat(copied.id()).isNotEqualTo(diagnoses.list(Finding.class, diagnosis.id()).getFirst().id());
        assertThat(documents.of(remedy).sourcesOf(copied)).hasSize(1);
        assertThat(diagnoses.list(Viewpoint.class, remedy.id())).extracting(Viewpoint::finding)
                .containsOnly(copied.id());
        assertThat(move(diagnosis, "remedy", As.coordinator())).hasStatus(409);
    }

    @Test
    void isFrozenForEverOnceAccepted() {
        Diagnosis diagnosis = fixtures.draft("Diagnostic accepté");
        fill(diagnosis);
        UUID finding = diagnoses.list(Finding.class, diagnosis.id()).getFirst().id();
        move(diagnosis, "submit", As.coordinator());
        move(diagnosis, "accept", PREFECTURE);

        assertThat(state(diagnosis)).isEqualTo(DiagnosisState.ACCEPTED);
        assertThat(part(diagnosis, "finding/" + finding, "version", "1", "text", "Autre")).hasStatus(409);
        assertThat(part(diagnosis, "source/new", "title", "Autre", "family", "YOUTH")).hasStatus(409);
        jdbc.sql("UPDATE diagnosis.finding SET text = 'Réécrit' WHERE id = :id").param("id", finding).update();
        assertThat(page(diagnosis, "/findings", As.coordinator())).bodyText().contains("Les halls sont dégradés")
                .doesNotContain("Réécrit");
    }

    @Test
    void whoeverWritesADiagnosisDoesNotDecideUponIt() {
        Diagnosis diagnosis = fixtures.draft("Diagnostic jugé par d’autres");
        fixtures.write(diagnosis, MANDATORY);
        move(diagnosis, "submit", As.coordinator());

        assertThat(move(diagnosis, "accept", As.coordinator())).hasStatus(403);
        assertThat(move(diagnosis, "accept", As.role(Role.PREFECTURE, new Scope.Departement("59")))).hasStatus(403);
    }

    @Test
    void theSecondWriterSeesBothTexts() {
        Diagnosis diagnosis = fixtures.draft("Diagnostic à deux");
        UUID finding = fixtures.add(PartKind.FINDING, diagnosis, null, Map.of("text", List.of("Un constat")));
        part(diagnosis, "finding/" + finding, "version", "1", "text", "Le texte du premier");

        MvcTestResult second = part(diagnosis, "finding/" + finding, "version", "1", "text", "Le texte du second");

        assertThat(second).hasStatus(409).bodyText().contains("Le texte du premier", "Le texte du second");
        assertThat(part(diagnosis, "finding/" + finding, "version", "2", "text", "Les deux textes"))
                .hasStatus3xxRedirection();
    }

    @Test
    void aWrongValueIsSaidBesideItsFieldAndNothingTypedIsLost() {
        Diagnosis diagnosis = fixtures.draft("Diagnostic mal tapé");

        assertThat(part(diagnosis, "event/new", "channel", "SURVEY", "heldOn", "hier", "summary", "Long résumé"))
                .hasStatus(422).bodyText().contains("« hier » n’est pas une date possible", "Long résumé");
    }

    @Test
    void twoFamiliesThatDisagreeStandSideBySide() {
        Diagnosis diagnosis = fixtures.draft("Diagnostic disputé");
        fill(diagnosis);

        assertThat(page(diagnosis, "/findings", As.coordinator())).bodyText()
                .contains("avis partagés", "Pas d’accord", "Ce n’est pas nous");
    }

    @Test
    void aReaderOfOneDiagnosisOpensNoOther() {
        Diagnosis here = fixtures.draft("Diagnostic d’ici");
        Diagnosis elsewhere = fixtures.draft("Diagnostic d’ailleurs");
        RequestPostProcessor reader = As.role(Role.READER, new Scope.Diagnosis(here.id()));

        assertThat(page(here, "", reader)).hasStatusOk();
        assertThat(page(elsewhere, "", reader)).hasStatus(403);
        assertThat(mvc.get().uri("/diagnoses").with(reader)).bodyText().contains("Diagnostic d’ici")
                .doesNotContain("Diagnostic d’ailleurs");
    }

    private void readsEveryTab(Diagnosis diagnosis) {
        for (String tab : List.of("", "/sections", "/findings", "/responses", "/priorities", "/consultation",
                "/decision")) {
            assertThat(page(diagnosis, tab, As.coordinator())).as(tab).hasStatusOk();
        }
        assertThat(mvc.get().uri("/diagnoses/" + diagnosis.id() + "/findings?lang=en").with(As.coordinator()))
                .hasStatusOk();
    }

    private void fill(Diagnosis diagnosis) {
        fixtures.write(diagnosis, MANDATORY);
        UUID source = fixtures.add(PartKind.SOURCE, diagnosis, null,
                Map.of("title", List.of("Relevés du bailleur"), "family", List.of("PROFESSIONAL")));
        UUID finding = fixtures.add(PartKind.FINDING, diagnosis, null,
                Map.of("text", List.of("Les halls sont dégradés"), "sources", List.of(source.toString()), "gravity",
                        List.of("3"), "frequency", List.of("4"), "trend", List.of("3"), "feeling", List.of("5"),
                        "capacity", List.of("4")));
        fixtures.add(PartKind.VIEWPOINT, diagnosis, finding, Map.of("family", List.of("INHABITANTS"), "who",
                List.of("Amicale"), "stance", List.of("AGREES"), "words", List.of("On ne signale plus.")));
        fixtures.add(PartKind.VIEWPOINT, diagnosis, finding, Map.of("family", List.of("YOUTH"), "who",
                List.of("Conseil de la jeunesse"), "stance", List.of("DISAGREES"), "words",
                List.of("Ce n’est pas nous")));
        fixtures.add(PartKind.RESPONSE, diagnosis, finding, Map.of("what", List.of("Remise en état"), "who",
                List.of("Bailleur"), "sufficiency", List.of("INSUFFICIENT"), "gap", List.of("Un délai tenu")));
        fixtures.add(PartKind.EVENT, diagnosis, null, Map.of("channel", List.of("QUARTER_MEETING"), "heldOn",
                List.of("2024-02-01"), "participants", List.of("48"), "findings", List.of(finding.toString())));
        fixtures.add(PartKind.PREPARATION, diagnosis, null, Map.of("family", List.of("ASSOCIATION"), "who",
                List.of("Association d’habitants"), "involvement", List.of("CAME")));
        fixtures.add(PartKind.TOPIC, diagnosis, null,
                Map.of("topic", List.of("Stationnement"), "reason", List.of("Traité ailleurs")));
    }

    private DiagnosisState state(Diagnosis diagnosis) {
        return diagnoses.get(diagnosis.id()).state();
    }

    private MvcTestResult page(Diagnosis diagnosis, String tab, RequestPostProcessor who) {
        return mvc.get().uri("/diagnoses/" + diagnosis.id() + tab).with(who).exchange();
    }

    private MvcTestResult move(Diagnosis diagnosis, String move, RequestPostProcessor who, String... form) {
        return send("/diagnoses/" + diagnosis.id() + "/" + move, who, form);
    }

    private MvcTestResult part(Diagnosis diagnosis, String path, String... form) {
        return send("/diagnoses/" + diagnosis.id() + "/parts/" + path, As.coordinator(), form);
    }

    private MvcTestResult send(String address, RequestPostProcessor who, String... form) {
        var request = mvc.post().uri(address).with(who).with(csrf());
        for (int i = 0; i < form.length; i += 2) {
            request = request.param(form[i], form[i + 1]);
        }
        return request.exchange();
    }
}
