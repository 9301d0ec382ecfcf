package fr.egide.contract.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.context.i18n.LocaleContextHolder;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.contract.ActionSheet;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractFixtures;
import fr.egide.contract.ObjectKind;
import fr.egide.contract.editing.Editor;
import fr.egide.contract.editing.Typed;
import fr.egide.document.Cell;
import fr.egide.document.Sheet;
import fr.egide.document.Workbook;

import static fr.egide.contract.ContractFixtures.form;
import static org.assertj.core.api.Assertions.assertThat;

@EgideTest
@Import(ContractFixtures.class)
class ManyReferencesTests {

    @Autowired
    fr.egide.contract.exchange.Import imports;
    @Autowired
    ContractWorkbook workbooks;
    @Autowired
    ContractDirectory contracts;
    @Autowired
    Editor editor;
    @Autowired
    ContractFixtures fixtures;

    Contract contract;

    @BeforeEach
    void anActionThatAnswersTwoFindings() {
        As.signIn(As.COORDINATOR);
        LocaleContextHolder.setLocale(Locale.FRENCH);
        contract = fixtures.draft("Contrat aux renvois");
        fixtures.action(contract, fixtures.objective(contract, "Un objectif"), "Une action");
        editor.add(ObjectKind.FINDING, contract.id(), null, new Typed(form("text", "Premier constat")));
        editor.add(ObjectKind.FINDING, contract.id(), null, new Typed(form("text", "Second constat")));
    }

    @AfterEach
    void signOut() {
        As.signOut();
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void takesSeveralNumbersFromOneCellAndGivesThemBackExactly() {
        Report edited = imports.apply(contract.id(),
                filled(workbooks.export(contract), Map.of("Constats liés", "1; 2", "Communes concernées", "31555")),
                Map.of());

        assertThat(edited.messages()).isEmpty();
        assertThat(action().findings()).hasSize(2);
        assertThat(action().communes()).containsExactly("31555");
        Report again = imports.apply(contract.id(), workbooks.export(contract), Map.of());
        assertThat(again.messages()).isEmpty();
        assertThat(again.rows()).isEmpty();
    }

    @Test
    void refusesANumberThatNamesNothing() {
        Report report = imports.apply(contract.id(),
                filled(workbooks.export(contract), Map.of("Constats liés", "1; 9")), Map.of());

        assertThat(report.messages()).singleElement()
                .satisfies(message -> assertThat(message.toString()).contains("contract.wrong.choice"));
    }

    private ActionSheet action() {
        return contracts.actions(contract.id()).getFirst();
    }

    private static Workbook filled(Workbook workbook, Map<String, String> byHeader) {
        return new Workbook(workbook.fileName(), workbook.sheets().stream()
                .map(sheet -> sheet.name().equals("Fiches-actions") ? filled(sheet, byHeader) : sheet).toList());
    }

    private static Sheet filled(Sheet sheet, Map<String, String> byHeader) {
        List<Cell> headers = sheet.rows().getFirst();
        List<Cell> row = new java.util.ArrayList<>(sheet.rows().get(1));
        for (int c = 0; c < headers.size(); c++) {
            String text = byHeader.get(headers.get(c).typed());
            if (text != null) {
                row.set(c, Cell.text(text));
            }
        }
        return new Sheet(sheet.name(), List.of(headers, row));
    }
}
