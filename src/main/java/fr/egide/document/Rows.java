package fr.egide.document;

import java.util.ArrayList;
import java.util.List;

import fr.egide.web.Refusal;

/// Rows of a sheet being read, within limits: what is empty costs nothing, however often a file repeats it.
final class Rows {

    private final String fileName;
    private final String sheet;
    private final Limits limits;
    private final List<List<Cell>> rows = new ArrayList<>();
    private int position;

    Rows(String fileName, String sheet, Limits limits) {
        this.fileName = fileName;
        this.sheet = sheet;
        this.limits = limits;
    }

    /// Adds the same row several times.
    ///
    /// @throws Refusal 422 `DOC-006` when cells that hold something lie beyond the limits
    void add(List<Cell> row, long times) {
        boolean isEmpty = row.stream().allMatch(Cell::isEmpty);
        if (!isEmpty) {
            if (position + times > limits.rows()) {
                throw tooLarge();
            }
            while (rows.size() < position) {
                rows.add(List.of());
            }
            for (long i = 0; i < times; i++) {
                rows.add(row);
            }
        }
        position = (int) Math.min(Integer.MAX_VALUE / 2, position + times);
    }

    /// Adds the same cell several times at the end of a row.
    void extend(List<Cell> row, Cell cell, long times) {
        if (cell.isEmpty()) {
            for (long i = 0; i < times && row.size() <= limits.columns(); i++) {
                row.add(cell);
            }
        } else if (row.size() + times > limits.columns()) {
            throw tooLarge();
        } else {
            for (long i = 0; i < times; i++) {
                row.add(cell);
            }
        }
    }

    Sheet sheet() {
        return new Sheet(sheet, rows);
    }

    private Refusal tooLarge() {
        return Refusal.unprocessable("DOC-006", fileName, sheet, limits.rows(), limits.columns());
    }
}
