package fr.egide.document;

import java.util.List;

/// What is wrong with one cell: where, what was read there, and the message that says the remedy.
public record CellMessage(CellPlace place, String value, String messageKey, List<Object> arguments) {

    /// About a cell of a sheet.
    ///
    /// @param row place of the row, from 0, `column` likewise
    public static CellMessage of(Sheet sheet, int row, int column, String messageKey, Object... arguments) {
        return new CellMessage(sheet.place(row, column), sheet.cell(row, column).typed(), messageKey,
                List.of(arguments));
    }

    public CellMessage {
        arguments = List.copyOf(arguments);
    }
}
