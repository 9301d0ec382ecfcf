package fr.egide.contract.editing;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.contract.ActionSheet;
import fr.egide.contract.BudgetLine;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractFixtures;
import fr.egide.contract.ContractObject;
import fr.egide.contract.Milestone;
import fr.egide.contract.ObjectKind;
import fr.egide.contract.Objective;
import fr.egide.web.Refusal;

import static fr.egide.contract.ContractFixtures.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@EgideTest
@Import(ContractFixtures.class)
class EditorTests {

    @Autowired
    Editor editor;
    @Autowired
    History history;
    @Autowired
    ContractFixtures fixtures;
    @Autowired
    Clock clock;

    Contract contract;
    Objective objective;

    @BeforeEach
    void someContract() {
        As.signIn(As.COORDINATOR);
        contract = fixtures.draft("Contrat de l’éditeur");
        objective = fixtures.objective(contract, "Moins de cambriolages");
    }

    @AfterEach
    void signOut() {
        As.signOut();
    }

    @Test
    void addsAnActionWhoseLeadIsCreatedWhileTyping() {
        ActionSheet action = action("Visites de logements", "lead", "Gendarmerie du Val", "lead.family", "STATE",
                "lead.level", "LOCAL_UNIT");

        assertThat(action.lead()).isNotNull();
        assertThat(action.position()).isEqualTo(1);
        assertThat(action("Seconde action").position()).isEqualTo(2);
    }

    @Test
    void asksWhoAnUnknownOrganisationIs() {
        Outcome outcome = editor.add(ObjectKind.ACTION, contract.id(), objective.id(),
                new Typed(sheet("Visites", "lead", "Un organisme jamais vu")));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Invalid.class,
                invalid -> assertThat(invalid.problems().get("lead").key()).isEqualTo("unknown-organisation"));
    }

    @Test
    void readsADecimalCommaAndRefusesWords() {
        ActionSheet action = action("Chantiers");

        assertThat(add(ObjectKind.BUDGET_LINE, action, form("funder", "Ville test", "funder.family", "LOCAL_AUTHORITY",
                "funder.level", "MUNICIPAL", "year", "2025", "planned", "12 500,50")))
                .isInstanceOfSatisfying(Outcome.Saved.class,
                        saved -> assertThat(((BudgetLine) saved.object()).planned())
                                .isEqualByComparingTo(new BigDecimal("12500.50")));
        assertThat(add(ObjectKind.BUDGET_LINE, action,
                form("funder", "Ville test", "year", "2025", "planned", "beaucoup")))
                .isInstanceOfSatisfying(Outcome.Invalid.class,
                        invalid -> assertThat(invalid.problems()).containsOnlyKeys("planned"));
    }

    @Test
    void showsTheSecondWriterBothVersionsInsteadOfOverwriting() {
        ActionSheet read = action("Titre");
        change(read, "observations", "du premier");

        Outcome second = change(read, "observations", "du second");

        assertThat(second).isInstanceOfSatisfying(Outcome.Stale.class, stale -> {
            assertThat(((ActionSheet) stale.current()).observations()).isEqualTo("du premier");
            assertThat(stale.fields()).containsExactly("observations");
        });
    }

    @Test
    void locksWhatWasAgreedOnceSignedAndLeavesOpenWhatHappens() {
        ActionSheet action = action("Action signée");
        Milestone step = (Milestone) ((Outcome.Saved) add(ObjectKind.MILESTONE, action,
                form("title", "Lancement", "plannedOn", "2025-02-01"))).object();
        fixtures.signed(contract);

        assertThat(change(action, "aim", "autre but")).isEqualTo(new Outcome.Locked(List.of("aim")));
        assertThat(change(action, "observations", "tout va bien")).isInstanceOf(Outcome.Saved.class);
        assertThat(editor.change(ObjectKind.MILESTONE, contract.id(), step.id(), step.version(),
                Forms.fields(ObjectKind.MILESTONE),
                new Typed(form("title", "Lancement", "plannedOn", "2025-02-01", "actualOn", "03/02/2025"))))
                .isInstanceOf(Outcome.Saved.class);
        assertThat(editor.add(ObjectKind.ACTION, contract.id(), objective.id(), new Typed(sheet("Trop tard"))))
                .isInstanceOf(Outcome.Locked.class);
        assertThatThrownBy(() -> editor.remove(ObjectKind.ACTION, contract.id(), action.id()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void locksTheFunderAndTheYearOfAnAgreedAmountAndLeavesOpenALineAddedSince() {
        ActionSheet action = action("Action financée");
        BudgetLine agreed = line(action, "2025", "planned", "1000");
        fixtures.signed(contract);
        BudgetLine added = line(action, "2026");

        assertThat(moveTo("2027", agreed)).isEqualTo(new Outcome.Locked(List.of("year")));
        assertThat(moveTo("2027", added)).isInstanceOf(Outcome.Saved.class);
    }

    @Test
    void rebuildsAnObjectAtAnyDateFromItsHistoryAlone() {
        ActionSheet first = action("Avant");
        var then = clock.instant();
        change(first, "observations", "après");

        assertThat(history.at(first.id(), then)).hasValueSatisfying(state -> {
            assertThat(state.get("title").asString()).isEqualTo("Avant");
            assertThat(state.has("observations")).isFalse();
        });
        assertThat(history.at(first.id(), clock.instant())).hasValueSatisfying(
                state -> assertThat(state.get("observations").asString()).isEqualTo("après"));
        assertThat(history.at(first.id(), then.minusSeconds(3600))).isEmpty();
    }

    private BudgetLine line(ActionSheet action, String year, String... more) {
        Map<String, List<String>> typed = form("funder", "Ville du budget", "funder.family", "LOCAL_AUTHORITY",
                "funder.level", "MUNICIPAL", "year", year);
        typed.putAll(form(more));
        return (BudgetLine) ((Outcome.Saved) add(ObjectKind.BUDGET_LINE, action, typed)).object();
    }

    private Outcome moveTo(String year, BudgetLine line) {
        List<Field> fields = Forms.fields(ObjectKind.BUDGET_LINE).stream().filter(field -> field.name().equals("year"))
                .toList();
        return editor.change(ObjectKind.BUDGET_LINE, contract.id(), line.id(), line.version(), fields,
                new Typed(form("year", year)));
    }

    private Outcome change(ActionSheet read, String field, String value) {
        List<Field> fields = Forms.fields(ObjectKind.ACTION).stream().filter(known -> known.name().equals(field))
                .toList();
        return editor.change(ObjectKind.ACTION, contract.id(), read.id(), read.version(), fields,
                new Typed(form(field, value)));
    }

    private Outcome add(ObjectKind kind, ContractObject parent, Map<String, List<String>> form) {
        return editor.add(kind, contract.id(), parent.id(), new Typed(form));
    }

    private ActionSheet action(String title, String... more) {
        Outcome outcome = editor.add(ObjectKind.ACTION, contract.id(), objective.id(), new Typed(sheet(title, more)));
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return (ActionSheet) ((Outcome.Saved) outcome).object();
    }

    private static Map<String, List<String>> sheet(String title, String... more) {
        Map<String, List<String>> form = form("title", title, "status", "PLANNED", "confidentiality", "PARTNERS");
        form.putAll(form(more));
        return form;
    }
}
