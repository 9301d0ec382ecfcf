package fr.egide.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Adds a column of messages to a sheet, or replaces the one of a former round.
final class Annotation {

    private Annotation() {
    }

    static Sheet of(Sheet sheet, String title, Map<Integer, String> messages) {
        int former = sheet.rows().isEmpty() ? -1 : sheet.rows().getFirst().indexOf(Cell.text(title));
        if (messages.isEmpty() && former < 0) {
            return sheet;
        }
        int column = former < 0 ? sheet.width() : former;
        List<List<Cell>> rows = new ArrayList<>();
        for (int r = 0; r < sheet.rows().size(); r++) {
            List<Cell> row = new ArrayList<>(sheet.rows().get(r));
            while (row.size() <= column) {
                row.add(Cell.EMPTY);
            }
            row.set(column, Cell.text(r == 0 ? title : messages.getOrDefault(r, "")));
            rows.add(row);
        }
        return new Sheet(sheet.name(), rows);
    }
}
