package fr.egide.document;

/// Where a cell stands: its sheet, its row and its column counted from 0.
///
/// @param above lines of the file above the first row of the sheet
public record CellPlace(String sheet, int row, int column, int above) {

    /// The row as a spreadsheet numbers it, from 1.
    public int line() {
        return row + 1 + above;
    }

    /// The column as a spreadsheet names it: A … Z, AA …
    public String letter() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    /// As a spreadsheet writes it: `C12`.
    public String address() {
        return letter() + line();
    }
}
