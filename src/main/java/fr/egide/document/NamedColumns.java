package fr.egide.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Columns of a table, found by the words of its first row whatever their case and order.
///
/// @param places number of the column from 0, by its name
public record NamedColumns(Map<String, Integer> places) {

    public NamedColumns {
        places = Map.copyOf(places);
    }

    /// @param header the words that head a column, by its name
    public static NamedColumns of(Sheet sheet, List<String> names, UnaryOperator<String> header) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < sheet.width(); i++) {
            String typed = sheet.cell(0, i).typed().strip();
            for (String name : names) {
                if (typed.equalsIgnoreCase(header.apply(name))) {
                    places.put(name, i);
                }
            }
        }
        return new NamedColumns(places);
    }

    /// The first of these names that no column bears.
    public Optional<String> missing(List<String> names) {
        return names.stream().filter(name -> !places.containsKey(name)).findFirst();
    }

    /// @throws NullPointerException when no column bears this name
    public int place(String name) {
        return Objects.requireNonNull(places.get(name), name);
    }
}
