package fr.egide.contract.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.egide.contract.ObjectKind;
import fr.egide.document.Cell;
import fr.egide.document.CellMessage;
import fr.egide.document.Sheet;

/// One row of a sheet, its cells named by the keys of their columns.
record SheetRow(ObjectKind kind, Sheet sheet, int row, Map<String, Integer> columns) {

    boolean has(String key) {
        return columns.containsKey(key);
    }

    Cell cell(String key) {
        Integer column = columns.get(key);
        return column == null ? Cell.EMPTY : sheet.cell(row, column);
    }

    String text(String key) {
        return cell(key).typed().strip();
    }

    Optional<Reference> reference() {
        return Reference.read(text(Column.REFERENCE));
    }

    /// A message for one cell; for a column the sheet doesn't have, for the first cell of the row.
    CellMessage message(String key, String messageKey, List<Object> arguments) {
        return new CellMessage(sheet.place(row, columns.getOrDefault(key, 0)), text(key), messageKey, arguments);
    }
}
