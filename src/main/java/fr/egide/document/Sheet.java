package fr.egide.document;

import java.util.ArrayList;
import java.util.List;

/// One sheet: rows from the first, each from column A; empty cells at the end of a row and empty rows at the end of the
/// sheet are left out, so that two equal tables are equal records.
///
/// @param above lines of the file that stand above the first row and aren't part of the table
public record Sheet(String name, List<List<Cell>> rows, int above) {

    public Sheet {
        List<List<Cell>> kept = new ArrayList<>();
        rows.forEach(row -> kept.add(trimmed(row, Cell::isEmpty)));
        rows = trimmed(kept, List::isEmpty);
    }

    public Sheet(String name, List<List<Cell>> rows) {
        this(name, rows, 0);
    }

    /// The cell at a row and a column counted from 0; empty beyond the last.
    public Cell cell(int row, int column) {
        return row < rows.size() && column < rows.get(row).size() ? rows.get(row).get(column) : Cell.EMPTY;
    }

    /// Number of columns of the widest row.
    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    public CellPlace place(int row, int column) {
        return new CellPlace(name, row, column, above);
    }

    private static <T> List<T> trimmed(List<T> list, java.util.function.Predicate<T> isEmpty) {
        int size = list.size();
        while (size > 0 && isEmpty.test(list.get(size - 1))) {
            size--;
        }
        return List.copyOf(list.subList(0, size));
    }
}
