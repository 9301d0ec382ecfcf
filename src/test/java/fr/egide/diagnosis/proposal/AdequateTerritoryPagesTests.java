package fr.egide.diagnosis.proposal;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.account.Role;
import fr.egide.account.Scope;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ExaminedOption;
import fr.egide.contract.editing.ContractCreation;
import fr.egide.contract.editing.ContractForm;
import fr.egide.contract.editing.ExaminedOptions;
import fr.egide.recordedcrime.LoadedEditions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@EgideTest
@Import({InventedCantal.class, LoadedEditions.class})
class AdequateTerritoryPagesTests {

    private static final Set<Integer> BLOCK = Set.of(16, 17, 18, 23, 24, 25, 30, 31, 32);

    @Autowired
    MockMvcTester mvc;
    @Autowired
    InventedCantal cantal;
    @Autowired
    KeptPerimeters kept;
    @Autowired
    ContractCreation creation;
    @Autowired
    ContractDirectory contracts;
    @Autowired
    ExaminedOptions options;

    @BeforeEach
    void drawsTheMap() throws IOException {
        cantal.loadNeighbours();
        cantal.loadFigures(BLOCK::contains, i -> i == 10);
    }

    @AfterEach
    void forgetsTheFigures() {
        cantal.forget();
    }

    @Test
    void saysTheTerritoryProposedAndWhatItRestsOn() {
        assertThat(page("?population=5000000")).hasStatusOk().bodyText().contains("9 communes, ", " habitants",
                "Aucune commune ne s’en écarte", "aucun chiffre diffusé", "de 2021 à 2023 ensemble",
                "Cantal", "inconnue : liste à importer", "Ont pesé : ", "Manquent ici, faute de fichier chargé",
                "inconnue : les contours de toutes ces communes ne sont pas chargés").doesNotContain("NaN", "Infinity");
    }

    @Test
    void movesTheMeasuresWhenACommuneIsPutIn() {
        String far = cantal.communes().getFirst().code();

        assertThat(page("?population=5000000&with=" + far)).bodyText().contains("10 communes, ",
                "une commune s’écarte pour « Cambriolages de logement »", "Votre périmètre",
                "en 2 morceaux", "Revenir à la proposition");
    }

    @Test
    void refusesWhatCantBeAsked() {
        assertThat(page("?communes=0")).hasStatus(422);
        assertThat(page("?population=0")).hasStatus(422);
        assertThat(page("?communes=beaucoup")).hasStatus(400);
        assertThat(page("?with=99999")).hasStatus(422).bodyText().contains("99999");
    }

    @Test
    void keepsTheChosenPerimeterWithItsReasonsAndACopyOfWhatWasShown() {
        MvcTestResult sent = keep("Autour du milieu", "Mêmes cambriolages.");
        String address = String.valueOf(sent.getResponse().getRedirectedUrl());

        assertThat(sent).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(address).with(As.coordinator())).bodyText().contains("Autour du milieu",
                "Mêmes cambriolages.", "9 communes, ", "graine 1", "Créer un contrat sur ce périmètre");
        KeptPerimeter one = kept.around(cantal.seed().code()).getFirst();
        assertThat(one.document().figures().limits().random()).isEqualTo(1);
        assertThat(one.document().figures().options()).isNotEmpty();
        assertThat(mvc.get().uri("/territories/" + one.ref()).with(As.coordinator())).hasStatusOk().bodyText()
                .contains("Autour du milieu");
    }

    @Test
    void keepsNothingWithoutReasonsAndLosesNothingOfWhatWasTyped() {
        assertThat(keep("Sans raison", " ")).hasStatus(422).bodyText().contains("Sans raison",
                "Dites pourquoi ce périmètre");
        assertThat(kept.around(cantal.seed().code())).noneMatch(one -> one.name().equals("Sans raison"));
    }

    @Test
    void letsAReaderLookButNotKeep() {
        assertThat(mvc.post().uri(address("")).with(As.role(Role.READER, new Scope.Everything())).with(csrf())
                .param("name", "x").param("reasons", "x")).hasStatus(403);
    }

    @Test
    void showsItsReasonsToThoseWhoReadDiagnosesOrContractsThereAlone() {
        String address = String.valueOf(keep("Raisons", "Le maire voisin hésite.").getResponse().getRedirectedUrl());

        assertThat(as(address, new Scope.Departement("15"))).hasStatusOk().bodyText()
                .contains("Le maire voisin hésite.");
        assertThat(as(address, new Scope.Departement("31"))).hasStatusOk().bodyText()
                .contains("Raisons", "9 communes, ", "Ces raisons se lisent").doesNotContain("Le maire voisin");

        Contract contract = As.call(() -> creation.create(new ContractForm(named("Raisons").ref().toString(), null,
                "STSPD_2009", "Contrat des raisons", "2026-01-01", "2028-12-31")));
        assertThat(as(address, new Scope.Contract(contract.id()))).bodyText().contains("Le maire voisin hésite.");
        assertThat(as(address, new Scope.Contract(UUID.randomUUID()))).bodyText()
                .doesNotContain("Le maire voisin");
    }

    private MvcTestResult as(String address, Scope scope) {
        return mvc.get().uri(address).with(As.role(Role.READER, scope)).exchange();
    }

    @Test
    void tellsAContractWhichOptionItRetainedAndWhichWereExamined() {
        keep("Retenu", "Pour ses cambriolages.");
        KeptPerimeter retained = named("Retenu");
        keep("Écarté", "Plus large.");
        KeptPerimeter other = named("Écarté");
        Contract contract = As.call(() -> creation.create(new ContractForm(retained.ref().toString(), null,
                "STSPD_2009", "Contrat du milieu", "2026-01-01", "2028-12-31")));

        assertThat(options.of(contract.id())).singleElement().satisfies(option -> {
            assertThat(option.outcome()).isEqualTo(ExaminedOption.Outcome.RETAINED);
            assertThat(option.reason()).isEqualTo("Pour ses cambriolages.");
        });
        assertThat(mvc.post().uri("/contracts/" + contract.id() + "/options").with(As.coordinator()).with(csrf())
                .param("perimeter", other.id().toString()).param("outcome", "SET_ASIDE")
                .param("reason", "Trop de maires.")).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/contracts/" + contract.id() + "/plan").with(As.coordinator())).bodyText()
                .contains("Périmètres examinés", "Retenu", "Trop de maires.");
        assertThat(mvc.post().uri("/contracts/" + contract.id() + "/options").with(As.coordinator()).with(csrf())
                .param("perimeter", other.id().toString()).param("outcome", "SET_ASIDE").param("reason", " "))
                .hasStatus(422);
    }

    @Test
    void givesTheSameFiguresToPrograms() {
        assertThat(mvc.get().uri("/api/v1/territories/commune:" + cantal.seed().code() + "/proposal?population=5000000")
                .with(As.coordinator())).hasStatusOk().bodyJson().extractingPath("$.options[0].communes").asArray()
                .containsExactlyElementsOf(List.copyOf(BLOCK.stream().sorted()
                        .map(place -> cantal.communes().get(place).code()).toList()));
    }

    private KeptPerimeter named(String name) {
        return kept.around(cantal.seed().code()).stream().filter(one -> one.name().equals(name)).findFirst()
                .orElseThrow();
    }

    private MvcTestResult keep(String name, String reasons) {
        return mvc.post().uri(address("")).with(As.coordinator()).with(csrf()).param("population", "5000000")
                .param("name", name).param("reasons", reasons).exchange();
    }

    private MvcTestResult page(String query) {
        return mvc.get().uri(address(query)).with(As.coordinator()).exchange();
    }

    private String address(String query) {
        return "/territories/commune:" + cantal.seed().code() + "/proposal" + query;
    }
}
