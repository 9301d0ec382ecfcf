package fr.egide.laboratory;

import java.util.Map;

/// A checked table: every number is in the bounds of its column.
///
/// @param lines numbers of the lines as the sender counts them
/// @param numbers columns of numbers that were given, by name
/// @param texts columns of texts that were given, by name
/// @param variables the other columns, in their order, by heading
public record Table(int[] lines, Map<String, double[]> numbers, Map<String, String[]> texts,
        Map<String, double[]> variables) {

    public int size() {
        return lines.length;
    }
}
