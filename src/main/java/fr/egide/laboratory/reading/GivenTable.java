package fr.egide.laboratory.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.egide.document.Cell;
import fr.egide.document.Sheet;

/// A table as sent, unchecked.
///
/// @param headings of the columns
/// @param lines with something in them
public record GivenTable(List<String> headings, List<Line> lines) {

    /// @param number as the sender counts: that of the file, or the place in a JSON array, from 1
    /// @param cells one a heading, as typed, empty where nothing is
    public record Line(int number, List<String> cells) {}

    /// The first line that holds something has the headings.
    static GivenTable of(Sheet sheet) {
        int top = (int) sheet.rows().stream().takeWhile(List::isEmpty).count();
        if (top == sheet.rows().size()) {
            return new GivenTable(List.of(), List.of());
        }
        int width = sheet.width();
        List<Line> lines = new ArrayList<>();
        for (int row = top + 1; row < sheet.rows().size(); row++) {
            if (!sheet.rows().get(row).isEmpty()) {
                lines.add(new Line(sheet.place(row, 0).line(), cells(sheet, row, width)));
            }
        }
        return new GivenTable(cells(sheet, top, width), lines);
    }

    private static List<String> cells(Sheet sheet, int row, int width) {
        return IntStream.range(0, width).mapToObj(column -> sheet.cell(row, column)).map(Cell::typed)
                .map(String::strip).toList();
    }

    /// As a spreadsheet pastes it, with semicolons.
    ///
    /// @param words headings to write, one a column
    /// @param decimal comma or point
    public String typed(List<String> words, char decimal) {
        return Stream
                .concat(Stream.of(words),
                        lines.stream()
                                .map(line -> line.cells().stream().map(cell -> written(cell, decimal)).toList()))
                .map(cells -> String.join(";", cells)).collect(Collectors.joining("\n"));
    }

    private static String written(String cell, char decimal) {
        return cell.matches("[+-]?\\d+\\.\\d+([eE][+-]?\\d+)?") ? cell.replace('.', decimal) : cell;
    }
}
