package fr.egide.laboratory.page;

import java.util.List;

/// A result in words.
///
/// @param sentence what it says, of the whole or of the first line
/// @param figures about the whole table
/// @param headings of the table of results, the columns given first
/// @param lines the first of them
/// @param count of all lines
record ResultPage(String sentence, List<Figure> figures, List<String> headings, List<List<String>> lines, int count) {

    record Figure(String label, String value) {}

    public boolean isCut() {
        return lines.size() < count;
    }
}
