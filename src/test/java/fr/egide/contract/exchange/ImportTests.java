package fr.egide.contract.exchange;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.context.i18n.LocaleContextHolder;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.contract.ActionSheet;
import fr.egide.contract.BudgetLine;
import fr.egide.contract.Commitment;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractFixtures;
import fr.egide.contract.Milestone;
import fr.egide.contract.Objective;
import fr.egide.document.Cell;
import fr.egide.document.CellMessage;
import fr.egide.document.Format;
import fr.egide.document.Limits;
import fr.egide.document.Sheet;
import fr.egide.document.Spreadsheets;
import fr.egide.document.Workbook;
import fr.egide.partner.Organisations;

import static org.assertj.core.api.Assertions.assertThat;

@EgideTest
@Import(ContractFixtures.class)
class ImportTests {

    @Autowired
    fr.egide.contract.exchange.Import imports;
    @Autowired
    ContractWorkbook workbooks;
    @Autowired
    ContractDirectory contracts;
    @Autowired
    Organisations organisations;
    @Autowired
    Spreadsheets spreadsheets;
    @Autowired
    ContractFixtures fixtures;

    Contract contract;

    @BeforeEach
    void someContract() {
        As.signIn(As.COORDINATOR);
        LocaleContextHolder.setLocale(Locale.FRENCH);
        contract = fixtures.draft("Contrat échangé");
    }

    @AfterEach
    void signOut() {
        As.signOut();
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void takesInAWholePlanAtOnce() {
        Report report = imports.apply(contract.id(), plan(), Map.of());

        assertThat(report.messages()).isEmpty();
        assertThat(report.created()).isEqualTo(7);
        assertThat(organisations.findByName("Gendarmerie de l’échange")).isPresent();
        assertThat(contracts.axes(contract.id())).extracting("title").containsExactly("Tranquillité publique");
        assertThat(contracts.list(Objective.class, contract.id())).extracting("title")
                .containsExactly("Moins de cambriolages");
        assertThat(contracts.list(ActionSheet.class, contract.id())).singleElement().satisfies(action -> {
            assertThat(action.status()).isEqualTo("PLANNED");
            assertThat(organisations.names(List.of(java.util.Objects.requireNonNull(action.lead()))))
                    .containsValue("Gendarmerie de l’échange");
        });
        assertThat(contracts.list(Milestone.class, contract.id())).hasSize(2);
        assertThat(contracts.list(BudgetLine.class, contract.id())).singleElement()
                .satisfies(line -> assertThat(line.planned()).isEqualByComparingTo("12500.50"));
        assertThat(contracts.list(Commitment.class, contract.id())).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"ODS", "XLSX"})
    void comesBackWithoutAnyChangeWhenNobodyChangedAnything(Format format) {
        imports.apply(contract.id(), plan(), Map.of());

        Report report = imports.apply(contract.id(), sent(format), Map.of());

        assertThat(report.messages()).isEmpty();
        assertThat(report.rows()).isEmpty();
        assertThat(report.unread()).isEmpty();
        assertThat(report.unchanged()).isEqualTo(7);
    }

    @Test
    void changesOnlyWhatWasEdited() {
        imports.apply(contract.id(), plan(), Map.of());
        Workbook edited = edited(workbooks.export(contract), "Fiches-actions", "Visites de logements",
                Cell.text("Visites du soir"));

        Report report = imports.apply(contract.id(), edited, Map.of());

        assertThat(report.rows()).singleElement().satisfies(row -> {
            assertThat(row.isNew()).isFalse();
            assertThat(row.fields()).containsExactly("title");
        });
        assertThat(contracts.actions(contract.id())).extracting("title").containsExactly("Visites du soir");
    }

    @Test
    void goesFromOneContractIntoAnother() {
        imports.apply(contract.id(), plan(), Map.of());
        Contract other = fixtures.draft("Contrat voisin");

        imports.apply(other.id(), workbooks.export(contract), Map.of());

        assertThat(withoutReferences(workbooks.export(other))).isEqualTo(withoutReferences(workbooks.export(contract)));
    }

    @Test
    void showsWhatWillHappenWithoutDoingIt() {
        Report report = imports.preview(contract.id(), plan(), Map.of());

        assertThat(report.created()).isEqualTo(7);
        assertThat(contracts.axes(contract.id())).isEmpty();
    }

    @Test
    void namesEachWrongCellAndKeepsNothing() {
        Workbook wrong = edited(edited(plan(), "Budget", Cell.number(new java.math.BigDecimal("12500.5")),
                Cell.text("beaucoup")), "Fiches-actions", "Gendarmerie de l’échange", Cell.text("Organisme inconnu"));

        Report report = imports.apply(contract.id(), wrong, Map.of());

        assertThat(report.messages()).extracting(message -> message.place().sheet() + " " + message.place().address()
                + " " + message.value()).containsExactly("Fiches-actions D2 Organisme inconnu");
        assertThat(contracts.axes(contract.id())).isEmpty();
        Workbook money = edited(plan(), "Budget", Cell.number(new java.math.BigDecimal("12500.5")),
                Cell.text("beaucoup"));
        assertThat(imports.apply(contract.id(), money, Map.of()).messages()).extracting(CellMessage::messageKey)
                .containsExactly("contract.wrong.number");
    }

    @Test
    void neverOverwritesWhatSomeoneSavedMeanwhile() {
        imports.apply(contract.id(), plan(), Map.of());
        Workbook old = workbooks.export(contract);
        imports.apply(contract.id(), edited(old, "Fiches-actions", "Visites de logements", Cell.text("Du premier")),
                Map.of());

        Report report = imports.apply(contract.id(),
                edited(old, "Fiches-actions", "Visites de logements", Cell.text("Du second")), Map.of());

        assertThat(report.messages()).extracting(CellMessage::messageKey).containsExactly("contract.exchange.stale");
        assertThat(contracts.actions(contract.id())).extracting("title").containsExactly("Du premier");
    }

    @Test
    void keepsWhatSigningLocked() {
        imports.apply(contract.id(), plan(), Map.of());
        fixtures.signed(contracts.get(contract.id()));

        Report report = imports.apply(contract.id(), edited(workbooks.export(contract), "Fiches-actions",
                "Visites de logements", Cell.text("Autre titre")), Map.of());

        assertThat(report.messages()).extracting(CellMessage::messageKey).containsExactly("contract.exchange.locked");
    }

    @Test
    void readsAColumnAsSomeoneSaidIt() {
        Workbook own = edited(plan(), "Fiches-actions", "Titre", Cell.text("Nom de l’action"));
        Report unsaid = imports.preview(contract.id(), own, Map.of());

        assertThat(unsaid.unread()).containsExactly(new Report.Unread("Fiches-actions", "Nom de l’action"));
        assertThat(imports.apply(contract.id(), own, Map.of(unsaid.unread().getFirst(), "title")).isRefused())
                .isFalse();
    }

    @Test
    void readsAFileInTheLanguageItIsWrittenIn() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);

        assertThat(imports.apply(contract.id(), plan(), Map.of()).created()).isEqualTo(7);
        assertThat(imports.apply(contract.id(), workbooks.export(contract), Map.of()).unchanged()).isEqualTo(7);
    }

    @Test
    void opensOrganisationsNobodyKnew() {
        Workbook brought = new Workbook("plan", List.of(sheet("Organismes", "Nom|Famille|Niveau",
                "Association Nouvelle|association|communal", "Sans famille|?|?")));
        Workbook right = edited(brought, "Organismes", "?", Cell.text("National"));

        assertThat(imports.preview(contract.id(), brought, Map.of()).organisations())
                .containsExactly("Association Nouvelle");
        assertThat(imports.preview(contract.id(), brought, Map.of()).messages()).singleElement()
                .satisfies(message -> assertThat(message.place().address()).isEqualTo("A3"));
        assertThat(imports.apply(contract.id(), right, Map.of()).isRefused()).isTrue();
        assertThat(organisations.findByName("Association Nouvelle")).isEmpty();
    }

    @Test
    void offersAnEmptyModelWithTheWordsAllowed() {
        Workbook model = workbooks.model();

        assertThat(model.find("Fiches-actions").orElseThrow().rows()).hasSize(1);
        assertThat(model.find("Valeurs possibles").orElseThrow().rows()).hasSizeGreaterThan(5);
    }

    private Workbook sent(Format format) {
        byte[] file = spreadsheets.write(workbooks.export(contract), format);
        return spreadsheets.read("plan", new ByteArrayInputStream(file), Limits.USUAL);
    }

    private static Workbook plan() {
        return new Workbook("plan", List.of(
                sheet("Objectifs", "N°|Titre|Axe", "1|Moins de cambriolages|Tranquillité publique"),
                sheet("Fiches-actions", "N°|Titre|Objectif|Pilote",
                        "1.1|Visites de logements|Moins de cambriolages|Gendarmerie de l’échange"),
                sheet("Étapes", "Action|Titre|Prévue le", "1.1|Lancement|14/03/2026", "1.1|Bilan|2026-12-01"),
                sheet("Budget", "Action|Financeur|Année|Prévu", "1.1|Ville de l’échange|2026|12500,50"),
                sheet("Engagements", "Texte|Partie|Qui s’engage|Action",
                        "Deux patrouilles par semaine|état|gendarmerie de l’échange|1.1"),
                sheet("Organismes", "Nom|Famille|Niveau", "Gendarmerie de l’échange|État|Unité locale",
                        "Ville de l’échange|Commune ou intercommunalité|Communal")));
    }

    private static Sheet sheet(String name, String... lines) {
        List<List<Cell>> rows = new ArrayList<>();
        for (String line : lines) {
            List<Cell> row = new ArrayList<>();
            for (String value : line.split("\\|")) {
                row.add(value.equals("12500,50") ? Cell.number(new java.math.BigDecimal("12500.5")) : Cell.text(value));
            }
            rows.add(row);
        }
        return new Sheet(name, rows);
    }

    private static Workbook edited(Workbook workbook, String sheet, String before, Cell after) {
        return edited(workbook, sheet, Cell.text(before), after);
    }

    private static Workbook edited(Workbook workbook, String sheet, Cell before, Cell after) {
        return mapped(workbook, found -> !found.name().equals(sheet)
                ? found
                : new Sheet(sheet, found.rows().stream()
                        .map(row -> row.stream().map(cell -> cell.equals(before) ? after : cell).toList()).toList()));
    }

    private static Workbook withoutReferences(Workbook workbook) {
        return mapped(new Workbook("", workbook.sheets()), sheet -> new Sheet(sheet.name(), sheet.rows().stream()
                .map(row -> row.stream().map(cell -> Reference.read(cell.typed()).isPresent() ? Cell.EMPTY : cell)
                        .toList())
                .toList()));
    }

    private static Workbook mapped(Workbook workbook, UnaryOperator<Sheet> change) {
        return new Workbook(workbook.fileName(), workbook.sheets().stream().map(change).toList());
    }
}
