package fr.egide.council.page;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.account.Role;
import fr.egide.account.Scope;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractFixtures;
import fr.egide.council.AgendaItem;
import fr.egide.council.Council;
import fr.egide.council.CouncilDirectory;
import fr.egide.council.CouncilFixtures;
import fr.egide.council.Decision;
import fr.egide.council.DecisionState;
import fr.egide.council.Meeting;
import fr.egide.council.MeetingState;
import fr.egide.council.Member;
import fr.egide.council.PartKind;
import fr.egide.council.WorkingGroup;
import fr.egide.document.PdfUa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@EgideTest
@Import({CouncilFixtures.class, ContractFixtures.class})
class CouncilPagesTests {

    private static final List<String> TABS = List.of("", "/members", "/meetings", "/decisions", "/groups", "/about");

    @Autowired
    MockMvcTester mvc;
    @Autowired
    CouncilFixtures fixtures;
    @Autowired
    ContractFixtures contracts;
    @Autowired
    CouncilDirectory councils;
    @Autowired
    Clock clock;

    @Test
    void isSetUpWithTheSeatsThatTheTextsExpect() {
        MvcTestResult made = send("/councils", As.coordinator(), "territory", "commune:31555", "kind", "CLSPD", "title",
                "Conseil installé", "template", "true");

        assertThat(made).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(String.valueOf(made.getResponse().getRedirectedUrl())).with(As.coordinator()))
                .bodyText().contains("Procureur de la République", "personne n’est désigné", "CSI, art. L132-4");
        assertThat(send("/councils", As.coordinator(), "territory", "", "kind", "RIEN", "title", " ")).hasStatus(422)
                .bodyText().contains("Ce champ est à remplir", "n’est pas dans la liste");
    }

    @Test
    void everyPageIsReadEmptyAndFull() {
        Contract contract = contracts.draft("Contrat à suivre");
        Council council = fixtures.council("Conseil à lire", contract.id());
        readsEveryTab(council);
        UUID meeting = fill(council);
        readsEveryTab(council);
        for (String page : List.of("", "/next", "/minutes")) {
            assertThat(get(council, "/meetings/" + meeting + page, As.coordinator())).as(page).hasStatusOk();
        }
        assertThat(get(council, "/emergency", As.coordinator())).hasStatusOk();
        for (PartKind kind : PartKind.values()) {
            UUID parent = switch (kind) {
                case MANDATE -> fixtures.seat(council, "Préfet").id();
                case MEMBER -> councils.list(WorkingGroup.class, council.id()).getFirst().id();
                case ITEM, DECISION -> meeting;
                default -> null;
            };
            assertThat(get(council, "/parts/" + kind.slug() + "/new" + (parent == null ? "" : "?parent=" + parent),
                    As.coordinator())).as(kind.slug()).hasStatus(kind == PartKind.COUNCIL ? 404 : 200);
        }
        assertThat(get(council, "/about?lang=en", As.coordinator())).bodyText().contains("same perimeter");
    }

    @Test
    void saysInASentenceWhoIsMissing() {
        Council council = fixtures.council("Conseil incomplet");

        assertThat(get(council, "", As.coordinator())).bodyText()
                .contains("Siège « Procureur de la République » : personne n’est désigné.",
                        "La coordination du conseil est vacante.",
                        "Aucune plénière ne s’est tenue depuis douze mois.");
        part(council, "mandate/new?parent=" + fixtures.seat(council, "Procureur de la République").id(),
                "organisation", fixtures.organisation("Parquet des sièges").name(), "function", "Procureur",
                "startsOn", "2024-01-01");
        assertThat(get(council, "", As.coordinator())).bodyText().doesNotContain("Procureur de la République");
    }

    @Test
    void refusesAMandateThatEndsBeforeItStarts() {
        Council council = fixtures.council("Conseil des mandats");

        assertThat(part(council, "mandate/new?parent=" + fixtures.seat(council, "Préfet").id(), "organisation",
                fixtures.organisation("Préfecture des mandats").name(), "function", "Préfet", "startsOn",
                "2025-01-01", "endsOn", "2024-12-31")).hasStatus(422).bodyText()
                .contains("La fin précède le début.", "Préfecture des mandats");
    }

    @Test
    void refusesAMeetingWithoutADateOrWithAnImpossibleHour() {
        Council council = fixtures.council("Conseil sans date");

        assertThat(part(council, "meeting/new", "formation", "PLENARY", "place", "Salle des fêtes")).hasStatus(422)
                .bodyText().contains("Ce champ est à remplir", "Salle des fêtes");
        assertThat(part(council, "meeting/new", "heldOn", "2026-03-14", "formation", "PLENARY", "startsAt", "25:61"))
                .hasStatus(422).bodyText().contains("« 25:61 » n’est pas une heure");
        assertThat(part(council, "meeting/new", "heldOn", "2026-03-14", "formation", "PLENARY", "startsAt", "9h30"))
                .hasStatus3xxRedirection();
        assertThat(councils.list(Meeting.class, council.id())).singleElement().extracting(Meeting::startsAt)
                .isEqualTo("09:30");
    }

    @Test
    void theNextMeetingIsPreparedFromTheLastAndCarriesOpenDecisionsOver() {
        Council council = fixtures.council("Conseil qui se suit");
        UUID last = fixtures.meeting(council, "2026-01-14", "place", "Mairie", "startsAt", "14:30");
        fixtures.add(PartKind.ITEM, council, last, "kind", "PREFECT_INFORMATION", "title", "Chiffres de l’année");
        fixtures.decision(council, last, "Éclairer le passage", "2026-04-01");
        UUID kept = fixtures.decision(council, last, "Ouvrir la permanence", "2026-04-01");
        close(council, kept, "DONE", "Ouverte depuis mars.");

        assertThat(get(council, "/meetings/" + last + "/next", As.coordinator())).bodyText()
                .contains("Chiffres de l’année", "Une décision reste à tenir");
        MvcTestResult prepared = send("/councils/" + council.id() + "/meetings/" + last + "/next", As.coordinator(),
                "heldOn", "2027-01-14");

        assertThat(mvc.get().uri(String.valueOf(prepared.getResponse().getRedirectedUrl())).with(As.coordinator()))
                .bodyText().contains("14:30", "Mairie", "Approbation du compte rendu du 14 janvier 2026",
                        "Suivi des décisions prises", "Chiffres de l’année", "Éclairer le passage")
                .doesNotContain("Ouvrir la permanence");
        assertThat(send("/councils/" + council.id() + "/meetings/" + last + "/next", As.coordinator(), "heldOn", ""))
                .hasStatus(422);
    }

    @Test
    void aDecisionHasAnOwnerAndADateAndIsClosedWithEvidence() {
        Council council = fixtures.council("Conseil qui décide");
        UUID meeting = fixtures.meeting(council, "2026-01-14");

        assertThat(part(council, "decision/new?parent=" + meeting, "kind", "DECISION", "what", "Décider"))
                .hasStatus(422).bodyText().contains("Ce champ est à remplir");
        assertThat(part(council, "decision/new?parent=" + meeting, "kind", "OPINION", "what", "Avis favorable"))
                .hasStatus3xxRedirection();
        UUID decision = fixtures.decision(council, meeting, "Rouvrir le local", "2026-02-01");
        assertThat(get(council, "", As.coordinator())).bodyText().contains("Rouvrir le local", "en retard");
        assertThat(close(council, decision, "DONE", " ")).hasStatus(422);
        assertThat(close(council, decision, "ABANDONED", "Le bâtiment est détruit.")).hasStatus3xxRedirection();

        Decision closed = councils.get(Decision.class, council.id(), decision);
        assertThat(closed.state()).isEqualTo(DecisionState.ABANDONED);
        assertThat(get(council, "/decisions/" + decision, As.coordinator())).bodyText()
                .contains("Le bâtiment est détruit.");
        assertThat(close(council, decision, "DONE", "Encore")).hasStatus(409);
    }

    @Test
    void minutesAreWarnedAboutBeforeTheyNameSomeoneAndFrozenOnceApproved() {
        Council council = fixtures.council("Conseil discret");
        UUID meeting = fixtures.meeting(council, "2026-01-14");
        UUID item = fixtures.add(PartKind.ITEM, council, meeting, "kind", "ACTIONS", "title", "Les halls");
        String minutes = "/councils/" + council.id() + "/meetings/" + meeting + "/minutes";

        assertThat(send(minutes, As.coordinator(), "version." + item, "1", "minutes." + item,
                "Mme Durand a été entendue.")).hasStatus(422).bodyText()
                .contains("Mme Durand", "Rien n’est encore enregistré", "Il ne voit ni un nom écrit seul");
        assertThat(councils.get(AgendaItem.class, council.id(), item).minutes()).isNull();
        send(minutes, As.coordinator(), "version." + item, "1", "minutes." + item, "Le bailleur a été entendu.",
                "disclosed." + item, "true");
        assertThat(send(minutes, As.coordinator(), "version." + item, "1", "minutes." + item, "Autre chose."))
                .hasStatus(409);
        for (String step : List.of("held", "written", "approved")) {
            assertThat(send("/councils/" + council.id() + "/meetings/" + meeting + "/" + step, As.coordinator()))
                    .as(step).hasStatus3xxRedirection();
        }

        assertThat(councils.get(Meeting.class, council.id(), meeting).state()).isEqualTo(MeetingState.APPROVED);
        assertThat(send(minutes, As.coordinator(), "version." + item, "2", "minutes." + item, "Réécrit"))
                .hasStatus(409);
        assertThat(part(council, "item/" + item, "version", "2", "kind", "ACTIONS", "title", "Réécrit"))
                .hasStatus(409);
        assertThat(councils.get(AgendaItem.class, council.id(), item).minutes())
                .isEqualTo("Le bailleur a été entendu.");
    }

    @Test
    void minutesAreApprovedAtALaterMeeting() {
        Council council = fixtures.council("Conseil qui approuve");
        UUID first = fixtures.meeting(council, "2026-01-14");
        UUID item = fixtures.add(PartKind.ITEM, council, first, "kind", "OTHER", "title", "Un point");
        UUID second = fixtures.meeting(council, "2026-04-14");
        move(council, first, "held");
        assertThat(move(council, first, "written")).hasStatus(409);
        send("/councils/" + council.id() + "/meetings/" + first + "/minutes", As.coordinator(), "version." + item, "1",
                "minutes." + item, "Dit.");
        move(council, first, "written");

        assertThat(move(council, first, "approved", "at", second.toString())).hasStatus(409);
        move(council, second, "held");
        assertThat(move(council, first, "approved", "at", second.toString())).hasStatus3xxRedirection();
        assertThat(get(council, "/meetings/" + first, As.coordinator())).bodyText()
                .contains("Compte rendu approuvé : Plénière du 14 avril 2026");
    }

    @Test
    void whoCameIsSaidSeatBySeat() {
        Council council = fixtures.council("Conseil présent");
        UUID mandate = fixtures.add(PartKind.MANDATE, council, fixtures.seat(council, "Préfet").id(), "organisation",
                fixtures.organisation("Préfecture présente").id().toString(), "function", "Préfet", "startsOn",
                "2024-01-01");
        UUID empty = fixtures.seat(council, "Procureur de la République").id();
        UUID meeting = fixtures.meeting(council, "2026-01-14");
        String address = "/councils/" + council.id() + "/meetings/" + meeting + "/attendance";

        send(address, As.coordinator(), "presence." + mandate, "REPRESENTED", "by." + mandate, "Directrice de cabinet",
                "presence." + empty, "ABSENT");

        assertThat(get(council, "/meetings/" + meeting, As.coordinator())).bodyText()
                .contains("Aucun présent, un représenté, aucun excusé, un absent.", "Directrice de cabinet");
        assertThat(send(address, As.coordinator(), "presence." + mandate, "PARTOUT")).hasStatus(422);
    }

    @Test
    void theSecondWriterSeesBothTexts() {
        Council council = fixtures.council("Conseil à deux");
        UUID seat = fixtures.seat(council, "Préfet").id();
        part(council, "seat/" + seat, "version", "1", "title", "Préfète", "quality", "EX_OFFICIO", "voice", "UNSAID");

        MvcTestResult second = part(council, "seat/" + seat, "version", "1", "title", "Préfet délégué", "quality",
                "EX_OFFICIO", "voice", "UNSAID");

        assertThat(second).hasStatus(409).bodyText().contains("Préfète", "Préfet délégué");
    }

    @Test
    void aConfidentialGroupDoesNotOpenWithoutSignedRules() {
        Council council = fixtures.council("Conseil sans règles");
        String[] form = {"kind", "WATCH", "name", "Cellule", "level", "CONFIDENTIAL", "openedOn", "2024-02-01"};

        assertThat(part(council, "group/new", form)).hasStatus(409).bodyText()
                .contains("Il manque : Règlement intérieur, Charte déontologique");
        fixtures.add(PartKind.PAPER, council, null, "kind", "RULES", "datedOn", "2024-01-10", "signedOn", "2024-01-12");
        assertThat(part(council, "group/new", form)).hasStatus(409).bodyText()
                .contains("Il manque : Charte déontologique");
        assertThat(councils.list(WorkingGroup.class, council.id())).isEmpty();
        fixtures.add(PartKind.PAPER, council, null, "kind", "CHARTER", "datedOn", "2024-01-10", "signedOn",
                "2024-01-12");
        assertThat(part(council, "group/new", form)).hasStatus3xxRedirection();
    }

    @Test
    void anEmergencyGroupOpensInOneFormAndClosesWithAnAccount() {
        Contract contract = contracts.draft("Contrat de l’urgence");
        Council council = fixtures.council("Conseil d’urgence", contract.id());
        UUID carrier = fixtures.organisation("Transporteur convoqué").id();
        fixtures.add(PartKind.MANDATE, council, fixtures.seat(council, "Préfet").id(), "organisation",
                carrier.toString(), "function", "Préfet", "startsOn", "2024-01-01");
        String until = LocalDate.now(clock).plusDays(10).toString();

        assertThat(send("/councils/" + council.id() + "/emergency", As.coordinator(), "subject", "Ligne du soir",
                "until", until)).hasStatus(422).bodyText().contains("Ligne du soir", "Transporteur convoqué");
        MvcTestResult opened = send("/councils/" + council.id() + "/emergency", As.coordinator(), "subject",
                "Ligne du soir", "until", until, "convened", carrier.toString());

        assertThat(opened).hasStatus3xxRedirection();
        WorkingGroup group = councils.list(WorkingGroup.class, council.id()).getFirst();
        assertThat(councils.list(Member.class, council.id())).singleElement().extracting(Member::organisation)
                .isEqualTo(carrier);
        String address = "/councils/" + council.id() + "/groups/" + group.id();
        assertThat(send(address + "/closed", As.coordinator(), "account", "")).hasStatus(422);
        assertThat(send(address + "/closed", As.coordinator(), "account", "Deux tournées ajoutées."))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri(address).with(As.coordinator())).bodyText().contains("Deux tournées ajoutées.");
    }

    @Test
    void thePackTheMinutesAndTheExtractAreAccessiblePdfsAndTexts() {
        Contract contract = contracts.draft("Contrat du dossier");
        Council council = fixtures.council("Conseil du dossier", contract.id());
        UUID meeting = fill(council);

        for (String name : List.of("pack", "minutes", "extract")) {
            byte[] pdf = bytes(council, meeting, name + ".pdf");
            assertThat(PdfUa.faults(pdf)).as(name).isEmpty();
            assertThat(bytes(council, meeting, name + ".odt")).startsWith('P', 'K');
        }
        assertThat(new String(bytes(council, meeting, "calendar.ics"), StandardCharsets.UTF_8))
                .contains("UID:" + meeting + "@egide");
    }

    @Test
    void aDocumentIsKeptAndGivenBackAndOthersAreRefused() {
        Council council = fixtures.council("Conseil des papiers");
        UUID paper = fixtures.add(PartKind.PAPER, council, null, "kind", "APPOINTING_ACT", "datedOn", "2024-01-10",
                "signedOn", "2024-01-10");
        String address = "/councils/" + council.id() + "/papers/" + paper + "/file";

        assertThat(mvc.post().uri(address).multipart()
                .file(new MockMultipartFile("file", "arrete.exe", "text/plain", "x".getBytes(StandardCharsets.UTF_8)))
                .with(As.coordinator()).with(csrf())).hasStatus(422);
        assertThat(mvc.post().uri(address).multipart()
                .file(new MockMultipartFile("file", "arrêté.txt", "text/plain",
                        "Signé".getBytes(StandardCharsets.UTF_8)))
                .with(As.coordinator()).with(csrf())).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(address).with(As.coordinator())).hasStatusOk()
                .headers().hasValue("Content-Type", "text/plain");
        assertThat(get(council, "/about", As.coordinator())).bodyText().contains("arrêté.txt");
    }

    @Test
    void aRoleOnAContractOrADepartementReachesTheCouncilThatFollowsIt() {
        Contract contract = contracts.draft("Contrat suivi");
        Council council = fixtures.council("Conseil suiveur", contract.id());
        Council other = fixtures.council("Conseil étranger");

        RequestPostProcessor reader = As.role(Role.READER, new Scope.Contract(contract.id()));
        assertThat(get(council, "", reader)).hasStatusOk();
        assertThat(get(other, "", reader)).hasStatus(403);
        assertThat(get(other, "", As.role(Role.PREFECTURE, new Scope.Departement("31")))).hasStatusOk();
        assertThat(get(other, "", As.role(Role.PREFECTURE, new Scope.Departement("59")))).hasStatus(403);
        assertThat(get(other, "", As.role(Role.READER, new Scope.Council(other.id())))).hasStatusOk();
        assertThat(mvc.get().uri("/councils").with(reader)).bodyText().contains("Conseil suiveur")
                .doesNotContain("Conseil étranger");
    }

    private UUID fill(Council council) {
        fixtures.sign(council);
        fixtures.add(PartKind.MANDATE, council, fixtures.seat(council, "Préfet").id(), "organisation",
                fixtures.organisation("Préfecture pleine").id().toString(), "function", "Préfet", "startsOn",
                "2024-01-01", "endsOn", "2030-01-01", "representative", "Directrice de cabinet", "designatedOn",
                "2024-02-01", "substitute", "Secrétaire général");
        UUID meeting = fixtures.meeting(council, "2026-01-14", "place", "Mairie");
        UUID item = fixtures.add(PartKind.ITEM, council, meeting, "kind", "FOLLOW_UP", "title", "Suivi");
        send("/councils/" + council.id() + "/meetings/" + meeting + "/minutes", As.coordinator(), "version." + item,
                "1", "minutes." + item, "Deux phrases.\nSur deux lignes.", "disclosed." + item, "true");
        fixtures.decision(council, meeting, "Décider", "2026-02-01");
        UUID group = fixtures.group(council, "Groupe plein", "CONFIDENTIAL");
        fixtures.member(council, group, As.COORDINATOR.id());
        return meeting;
    }

    private void readsEveryTab(Council council) {
        for (String tab : TABS) {
            assertThat(get(council, tab, As.coordinator())).as(tab).hasStatusOk();
        }
    }

    private byte[] bytes(Council council, UUID meeting, String name) {
        MvcTestResult answer = get(council, "/meetings/" + meeting + "/" + name, As.coordinator());
        assertThat(answer).as(name).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private MvcTestResult get(Council council, String path, RequestPostProcessor who) {
        return mvc.get().uri("/councils/" + council.id() + path).with(who).exchange();
    }

    private MvcTestResult part(Council council, String path, String... form) {
        return send("/councils/" + council.id() + "/parts/" + path, As.coordinator(), form);
    }

    private MvcTestResult move(Council council, UUID meeting, String step, String... form) {
        return send("/councils/" + council.id() + "/meetings/" + meeting + "/" + step, As.coordinator(), form);
    }

    private MvcTestResult close(Council council, UUID decision, String end, String said) {
        return send("/councils/" + council.id() + "/decisions/" + decision + "/closed", As.coordinator(), "end", end,
                "said", said);
    }

    private MvcTestResult send(String address, RequestPostProcessor who, String... form) {
        var request = mvc.post().uri(address).with(who).with(csrf());
        for (int i = 0; i < form.length; i += 2) {
            request = request.param(form[i], form[i + 1]);
        }
        return request.exchange();
    }
}
