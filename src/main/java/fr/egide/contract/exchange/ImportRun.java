package fr.egide.contract.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.dao.DataAccessException;

import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractObject;
import fr.egide.contract.ObjectKind;
import fr.egide.contract.exchange.Report.Unread;
import fr.egide.document.Cell;
import fr.egide.document.CellMessage;
import fr.egide.document.Sheet;
import fr.egide.document.Workbook;

/// One reading of one workbook: sheet after sheet in the order in which objects point at each other.
final class ImportRun {

    private final UUID contract;
    private final ContractDirectory contracts;
    private final RowWriter writer;
    private final Layout layout;
    private final Map<Unread, String> said;
    private final List<Unread> unread = new ArrayList<>();

    ImportRun(UUID contract, ContractDirectory contracts, RowWriter writer, Layout layout, Map<Unread, String> said) {
        this.contract = contract;
        this.contracts = contracts;
        this.writer = writer;
        this.layout = layout;
        this.said = said;
    }

    Report read(Workbook workbook, OrganisationRows organisations, String organisationSheet) {
        List<CellMessage> messages = new ArrayList<>();
        List<String> created = workbook.find(organisationSheet).map(sheet -> organisations.create(sheet, messages))
                .orElse(List.of());
        Map<String, List<Sheet>> sheets = new LinkedHashMap<>();
        workbook.sheets().forEach(
                sheet -> sheets.computeIfAbsent(layout.kindOf(sheet, said), _ -> new ArrayList<>()).add(sheet));
        sheets.getOrDefault("", List.of()).stream().filter(sheet -> !sheet.rows().isEmpty())
                .forEach(sheet -> unread.add(new Unread(sheet.name(), "")));
        for (ObjectKind kind : Column.KINDS) {
            for (Sheet sheet : sheets.getOrDefault(kind.name(), List.of())) {
                if (!read(kind, sheet)) {
                    return writer.report(created, messages, unread);
                }
            }
        }
        return writer.report(created, messages, unread);
    }

    /// Whether the rest of the file can still be read.
    private boolean read(ObjectKind kind, Sheet sheet) {
        Map<String, Integer> columns = layout.columns(kind, sheet, said);
        unread.addAll(layout.unread(kind, sheet, said));
        Map<UUID, ContractObject> present = new HashMap<>();
        contracts.list(kind.type(), contract).forEach(object -> present.put(object.id(), object));
        for (int row = 1; row < sheet.rows().size(); row++) {
            if (sheet.rows().get(row).stream().allMatch(Cell::isEmpty)) {
                continue;
            }
            SheetRow line = new SheetRow(kind, sheet, row, columns);
            try {
                writer.write(line, line.reference().map(Reference::id).map(present::get).orElse(null));
            } catch (DataAccessException e) {
                writer.refuse(line, Column.REFERENCE, "contract.exchange.impossible");
                return false;
            }
        }
        return true;
    }
}
