package fr.egide.council.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.account.EgideUser;
import fr.egide.account.Grant;
import fr.egide.account.Role;
import fr.egide.account.Scope;
import fr.egide.council.Council;
import fr.egide.council.CouncilFixtures;
import fr.egide.council.GroupNotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/// What a confidential group writes stays with its members.
@EgideTest
@Import(CouncilFixtures.class)
class ConfidentialNotesTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    CouncilFixtures fixtures;
    @Autowired
    GroupNotes notes;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Clock clock;

    Council council;
    UUID cell;
    EgideUser member;
    EgideUser neighbour;

    @BeforeEach
    void aWatchCellAndAnotherGroup() {
        council = fixtures.council("Conseil confidentiel");
        fixtures.sign(council);
        cell = fixtures.group(council, "Cellule de veille", "CONFIDENTIAL");
        member = reader("membre de la cellule");
        neighbour = reader("membre d’à côté");
        fixtures.member(council, cell, member.id());
        fixtures.member(council, fixtures.group(council, "Autre groupe", "RESTRICTED"), neighbour.id());
        assertThat(write(As.holding(member), "Regroupements devant le bâtiment C.", days(30)))
                .hasStatus3xxRedirection();
    }

    @Test
    void membersReadTheNotesAndEachReadingIsAudited() {
        long before = readings();

        assertThat(get("/notes", As.holding(member))).hasStatusOk().bodyText()
                .contains("Regroupements devant le bâtiment C.");
        assertThat(readings()).isEqualTo(before + 1);
        assertThat(get("", As.holding(member))).bodyText().contains("/notes");
    }

    @Test
    void aMemberOfAnotherGroupIsRefusedAtTheDoor() {
        assertThat(get("", As.holding(neighbour))).hasStatus(403);
        assertThat(get("/notes", As.holding(neighbour))).hasStatus(404);
    }

    @Test
    void nobodyElseSeesThatTheNotesExistAdministratorsAndCoordinatorsIncluded() {
        for (RequestPostProcessor who : List.of(As.administrator(), As.coordinator(),
                As.role(Role.NATIONAL, new Scope.Everything()))) {
            assertThat(get("/notes", who)).hasStatus(404);
            assertThat(mvc.get().uri("/councils/" + council.id() + "/groups").with(who)).hasStatusOk().bodyText()
                    .doesNotContain("/notes", "Regroupements");
        }
        assertThat(get("", As.coordinator())).hasStatusOk().bodyText().doesNotContain("/notes", "Regroupements");
        assertThat(mvc.get().uri("/councils/" + council.id() + "/about").with(As.coordinator())).bodyText()
                .doesNotContain("Regroupements");
        assertThat(mvc.post().uri("/councils/" + council.id() + "/groups/" + cell + "/notes").with(As.coordinator())
                .with(csrf()).param("text", "Intrusion").param("expiresOn", days(10))).hasStatus(404);
    }

    @Test
    void aNoteThatNamesSomeoneIsShownBackBeforeItIsSaved() {
        assertThat(write(As.holding(member), "Karim Petit a été vu, 06 12 34 56 78.", days(30))).hasStatus(422)
                .bodyText().contains("<q>Karim Petit</q>", "<q>06 12 34 56 78</q>", "Il ne voit ni un nom écrit seul");
        assertThat(get("/notes", As.holding(member))).bodyText().doesNotContain("Karim Petit");
    }

    @Test
    void aNoteExpiresWithinAYearAndIsPurged() {
        assertThat(write(As.holding(member), "Sans date", "")).hasStatus(422);
        assertThat(write(As.holding(member), "Trop longue", days(500))).hasStatus(422);
        jdbc.sql("UPDATE council.note SET expires_on = :past WHERE working_group = :group")
                .param("past", LocalDate.now(clock).minusDays(1)).param("group", cell).update();

        assertThat(get("/notes", As.holding(member))).bodyText().doesNotContain("Regroupements");
        assertThat(notes.purge()).isPositive();
        assertThat(jdbc.sql("SELECT count(*) FROM council.note WHERE working_group = :group").param("group", cell)
                .query(Long.class).single()).isZero();
    }

    @Test
    void theApiHoldsNothingOfAClosedGroup() {
        assertThat(mvc.get().uri("/api/v1/councils/" + council.id() + "/parts/group").with(As.holding(neighbour)))
                .hasStatusOk().bodyText().contains("Autre groupe").doesNotContain("Cellule de veille");
        assertThat(mvc.get().uri("/api/v1/councils/" + council.id() + "/parts/group/" + cell)
                .with(As.holding(neighbour))).hasStatus(403);
        assertThat(mvc.get().uri("/api/v1/councils/" + council.id() + "/parts/group").with(As.holding(member)))
                .bodyText().contains("Cellule de veille");
    }

    private EgideUser reader(String name) {
        String username = name + " " + UUID.randomUUID();
        return new EgideUser(UUID.randomUUID(), username, name, "Référente", "Organisme",
                List.of(new Grant(Role.READER, new Scope.Council(council.id()))), 0);
    }

    private long readings() {
        return jdbc.sql("SELECT count(*) FROM account.audit WHERE action = 'NOTES_READ' AND object_id = :id")
                .param("id", cell.toString()).query(Long.class).single();
    }

    private String days(int ahead) {
        return LocalDate.now(clock).plusDays(ahead).toString();
    }

    private MvcTestResult get(String path, RequestPostProcessor who) {
        return mvc.get().uri("/councils/" + council.id() + "/groups/" + cell + path).with(who).exchange();
    }

    private MvcTestResult write(RequestPostProcessor who, String text, String until) {
        return mvc.post().uri("/councils/" + council.id() + "/groups/" + cell + "/notes").with(who).with(csrf())
                .param("text", text).param("expiresOn", until).exchange();
    }
}
