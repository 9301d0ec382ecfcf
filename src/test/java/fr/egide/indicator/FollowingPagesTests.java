package fr.egide.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractFixtures;
import fr.egide.contract.ContractState;
import fr.egide.contract.Objective;
import fr.egide.partner.Organisations;
import fr.egide.territory.Perimeter;
import fr.egide.territory.Perimeters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@EgideTest
@Import(ContractFixtures.class)
class FollowingPagesTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    ContractFixtures fixtures;
    @Autowired
    Perimeters perimeters;
    @Autowired
    Organisations organisations;
    @Autowired
    Figures figures;
    @Autowired
    Dashboards dashboards;
    @Autowired
    JdbcAggregateTemplate rows;

    Contract contract;
    Objective objective;

    @BeforeEach
    void someContract() {
        contract = fixtures.draft("Contrat des suivis");
        objective = fixtures.objective(contract, "Des halls tranquilles");
    }

    @Test
    void saysBesideEachFieldAndAtTheTopWhatIsWrongWithAnAim() {
        assertThat(post("/indicators", "definition", "R12", "target", "beaucoup", "producer", "Bailleur inconnu"))
                .hasStatus(422).bodyText().contains("href=\"#target\"", "href=\"#producer\"",
                        "id=\"target-problem\"", "value=\"beaucoup\"", "name=\"producerFamily\"")
                .doesNotContain("href=\"#baseline\"");
    }

    @Test
    void createsTheProducerWhileTyping() {
        assertThat(post("/indicators", "definition", "R12", "producer", "Bailleur créé en tapant", "producerFamily",
                "LANDLORD", "producerLevel", "MUNICIPAL")).hasStatus3xxRedirection();

        assertThat(figures.tracked(contract.id()).getFirst().producer())
                .isEqualTo(organisations.findByName("Bailleur créé en tapant").orElseThrow().id());
    }

    @Test
    void refusesAnAimWhereTheFigureIsThatOfWholeCommunes() {
        contract = inPartOfACommune();
        assertThat(post("/indicators", "definition", "R05", "target", "4")).hasStatus(422).bodyText()
                .contains("communes entières", "href=\"#target\"");
        assertThat(post("/indicators", "definition", "R12", "target", "4")).hasStatus3xxRedirection();

        String sheet = String
                .valueOf(post("/indicators", "definition", "R05").getResponse().getRedirectedUrl());
        assertThat(mvc.post().uri(sheet + "/aim").with(As.coordinator()).with(csrf()).param("version", "1")
                .param("baseline", "5")).hasStatus(422).bodyText().contains("communes entières");
        assertThat(get("/dashboard")).bodyText().contains("commune entière, contexte");
    }

    @Test
    void takesBackAnIndicatorFollowedByMistakeUntilSomeoneGaveAFigure() {
        UUID mistaken = follow("R13");
        post("/indicators/" + mistaken + "/unfollow");
        assertThat(figures.tracked(contract.id())).isEmpty();

        UUID used = follow("R13");
        post("/indicators/" + used + "/observations", "period", "2025-01-01", "value", "12");
        post("/indicators/" + used + "/unfollow");
        assertThat(figures.tracked(contract.id())).hasSize(1);
    }

    @Test
    void showsFirstTheFiguresOfAnObjectiveThatHaveATarget() {
        List.of("R05", "R06a", "R06b", "R07", "R09", "R10", "R11", "R14", "R15").forEach(this::follow);
        post("/indicators", "definition", "E14", "objective", objective.id().toString(), "target", "40");

        assertThat(dashboards.of(contract).summary()).hasSize(8).first()
                .satisfies(figure -> assertThat(figure.code()).isEqualTo("E14"));
    }

    @Test
    void showsTheFiguresTheCoordinatorChoseEightAtMost() {
        List<UUID> all = List.of("R05", "R06a", "R06b", "R07", "R09", "R10", "R11", "R14", "R15").stream()
                .map(this::follow).toList();
        post("/indicators/" + all.get(3) + "/summary", "shown", "true");
        assertThat(dashboards.of(contract).summary()).extracting(FigureView::code).containsExactly("R07");

        all.forEach(one -> post("/indicators/" + one + "/summary", "shown", "true"));
        assertThat(dashboards.of(contract).summary()).hasSize(8);
        assertThat(figures.tracked(contract.id())).filteredOn(Tracked::inSummary).hasSize(8);
    }

    @Test
    void saysWhatALocalDefinitionLacks() {
        assertThat(post("/indicators/define", "kind", "R", "periodicity", "T", "direction", "LOWER", "name",
                "Halls occupés", "unit", "", "formula", "", "source", "tournée", "producer", "bailleur", "caution", ""))
                .hasStatus(422).bodyText().contains("href=\"#unit\"", "href=\"#formula\"", "value=\"Halls occupés\"")
                .doesNotContain("href=\"#source\"");
    }

    @Test
    void namesTheFileToLoadInsteadOfAskingTheStatisticalService() {
        follow("R05");
        follow("C04");
        follow("C01");

        DashboardView view = dashboards.of(contract);
        assertThat(view.missing()).extracting(FigureView::code).containsExactly("C01");
        assertThat(view.toLoad()).allSatisfy(
                figure -> assertThat(figure.toLoad())
                        .contains(figure.code().equals("C04") ? "base départementale" : "base communale"));
        assertThat(view.figures()).filteredOn(figure -> figure.code().equals("C04"))
                .allMatch(figure -> figure.toLoad() != null || figure.absence().contains("page du territoire"));
    }

    @Test
    void listsWhatAComputedFigureAndTheMeansCount() {
        fixtures.action(contract, objective, "Médiation de soirée");
        UUID started = follow("E01");

        assertThat(get("/indicators/" + started + "/counted")).hasStatusOk().bodyText()
                .contains("Médiation de soirée", "Un élément est regardé").containsOnlyOnce("<h1");
        assertThat(get("/dashboard/means")).hasStatusOk().bodyText().contains("Rien n’est à compter");
        assertThat(get("/dashboard")).bodyText().contains("/indicators/" + started + "/counted",
                "Actions prévues : 1 ; engagées : 1");
    }

    private Contract inPartOfACommune() {
        String area = perimeters
                .create("Quartier des suivis", Perimeter.Kind.SUB_COMMUNAL, List.of("31555"), "Un quartier",
                        LocalDate.of(2024, 1, 1), null)
                .ref().toString();
        return rows.insert(new Contract(UUID.randomUUID(), "STSPD_2009", "Contrat de quartier", area, "Quartier",
                List.of("31"), LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31), null, null, ContractState.DRAFT,
                null, 0));
    }

    private UUID follow(String definition) {
        String address = String
                .valueOf(post("/indicators", "definition", definition).getResponse().getRedirectedUrl());
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri("/contracts/" + contract.id() + path).with(As.coordinator()).exchange();
    }

    private MvcTestResult post(String path, String... form) {
        var request = mvc.post().uri("/contracts/" + contract.id() + path).with(As.coordinator()).with(csrf());
        for (int i = 0; i < form.length; i += 2) {
            request = request.param(form[i], form[i + 1]);
        }
        return request.exchange();
    }
}
