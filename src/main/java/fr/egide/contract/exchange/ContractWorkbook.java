package fr.egide.contract.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import fr.egide.contract.Contract;
import fr.egide.contract.ContractObject;
import fr.egide.contract.ObjectKind;
import fr.egide.contract.editing.Field;
import fr.egide.contract.editing.FieldKind;
import fr.egide.document.Cell;
import fr.egide.document.Sheet;
import fr.egide.document.Workbook;
import fr.egide.frame.Frames;
import fr.egide.frame.Vocabulary;
import fr.egide.partner.Organisation;
import fr.egide.partner.Organisations;
import fr.egide.web.Texts;
import fr.egide.web.Trees;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The spreadsheet of a contract: one sheet a kind of objects, the organisations they name, the words allowed.
@Component
class ContractWorkbook {

    private final Numbers numbers;
    private final Organisations organisations;
    private final Frames frames;
    private final Trees trees;
    private final Values values;
    private final Texts texts;

    ContractWorkbook(Numbers numbers, Organisations organisations, Frames frames, Trees trees, Values values,
            Texts texts) {
        this.numbers = numbers;
        this.organisations = organisations;
        this.frames = frames;
        this.trees = trees;
        this.values = values;
        this.texts = texts;
    }

    Workbook export(Contract contract) {
        Map<ObjectKind, List<? extends ContractObject>> objects = new HashMap<>();
        Column.KINDS.forEach(kind -> objects.put(kind, numbers.list(kind, contract.id())));
        Map<UUID, Organisation> named = organisations.byId(organisationIds(objects));
        Map<UUID, String> names = new HashMap<>(numbers.of(contract.id()));
        named.forEach((id, organisation) -> names.put(id, organisation.name()));
        List<Sheet> sheets = new ArrayList<>();
        Column.KINDS.forEach(kind -> sheets.add(sheet(kind, objects.getOrDefault(kind, List.of()), names)));
        sheets.add(organisationSheet(named.values()));
        sheets.add(words());
        return new Workbook(contract.title(), sheets);
    }

    /// The empty workbook to fill.
    Workbook model() {
        List<Sheet> sheets = new ArrayList<>();
        Column.KINDS.forEach(kind -> sheets.add(sheet(kind, List.of(), Map.of())));
        sheets.add(organisationSheet(List.of()));
        sheets.add(words());
        return new Workbook(texts.text("contract.exchange.model"), sheets);
    }

    String sheetName(ObjectKind kind) {
        return texts.text("contract.exchange.sheet." + kind.slug());
    }

    String organisationSheetName() {
        return texts.text("contract.exchange.sheet.organisation");
    }

    private Sheet sheet(ObjectKind kind, List<? extends ContractObject> objects, Map<UUID, String> names) {
        List<Column> columns = Column.of(kind);
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(columns.stream().map(column -> Cell.text(texts.text(column.messageKey()))).toList());
        for (ContractObject object : objects) {
            ObjectNode tree = trees.tree(object);
            rows.add(columns.stream().map(column -> cell(column, object, tree, names)).toList());
        }
        return new Sheet(sheetName(kind), rows);
    }

    private Cell cell(Column column, ContractObject object, ObjectNode tree, Map<UUID, String> names) {
        Field field = column.field();
        if (field != null) {
            return values.cell(field, tree.path(field.name()), names);
        }
        return switch (column.key()) {
            case Column.NUMBER -> Cell.text(names.getOrDefault(object.id(), ""));
            case Column.REFERENCE -> Cell.text(Reference.of(object).text());
            default -> Cell.text(object.parent() instanceof UUID parent ? names.getOrDefault(parent, "") : "");
        };
    }

    private Sheet organisationSheet(Iterable<Organisation> used) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(OrganisationRows.HEADERS.stream().map(key -> Cell.text(texts.text(key))).toList());
        used.forEach(organisation -> rows.add(List.of(Cell.text(organisation.name()),
                Cell.text(frames.label(Vocabulary.FAMILY, organisation.family())),
                Cell.text(frames.label(Vocabulary.LEVEL, organisation.level())),
                Cell.text(organisation.siret() == null ? "" : organisation.siret()))));
        return new Sheet(organisationSheetName(), rows);
    }

    /// A column for each closed list a field draws from.
    private Sheet words() {
        List<List<String>> lists = new ArrayList<>();
        Column.KINDS.stream().flatMap(kind -> Column.of(kind).stream())
                .flatMap(column -> Stream.ofNullable(column.field()))
                .filter(field -> field.vocabulary() != null).distinct().forEach(field -> lists.add(words(
                        texts.text("contract.field." + field.name()),
                        java.util.Objects.requireNonNull(field.vocabulary()))));
        lists.add(words(texts.text("contract.exchange.family"), Vocabulary.FAMILY));
        lists.add(words(texts.text("contract.exchange.level"), Vocabulary.LEVEL));
        List<List<Cell>> rows = new ArrayList<>();
        int longest = lists.stream().mapToInt(List::size).max().orElse(0);
        for (int r = 0; r < longest; r++) {
            int row = r;
            rows.add(lists.stream().map(list -> Cell.text(row < list.size() ? list.get(row) : "")).toList());
        }
        return new Sheet(texts.text("contract.exchange.sheet.words"), rows);
    }

    private List<String> words(String title, Vocabulary vocabulary) {
        return Stream.concat(Stream.of(title), frames.terms(vocabulary).stream().map(term -> term.label())).toList();
    }

    private Set<UUID> organisationIds(Map<ObjectKind, List<? extends ContractObject>> objects) {
        Set<UUID> ids = new LinkedHashSet<>();
        objects.forEach((kind, list) -> Column.of(kind).stream().flatMap(column -> Stream.ofNullable(column.field()))
                .forEach(field -> list.forEach(object -> collect(field, trees.tree(object).path(field.name()), ids))));
        return ids;
    }

    private static void collect(Field field, JsonNode value, Set<UUID> ids) {
        if (field.kind() == FieldKind.ORGANISATIONS) {
            value.forEach(id -> ids.add(UUID.fromString(id.asString())));
        } else if (field.kind() == FieldKind.ORGANISATION && value.isString()) {
            ids.add(UUID.fromString(value.asString()));
        }
    }
}
