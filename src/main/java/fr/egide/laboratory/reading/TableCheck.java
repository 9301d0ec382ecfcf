package fr.egide.laboratory.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import fr.egide.laboratory.Bounds;
import fr.egide.laboratory.Column;
import fr.egide.laboratory.Table;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;

/// Checks a table: its headings, its length, each of its cells.
@Component
class TableCheck {

    private static final int SHOWN = 40;
    private static final int MOST_VARIABLES = 40;

    private final Headings headings;
    private final Texts texts;

    TableCheck(Headings headings, Texts texts) {
        this.headings = headings;
        this.texts = texts;
    }

    Table checked(GivenTable given, List<Column> columns, int mostLines) {
        Map<String, Integer> places = places(given.headings(), columns);
        columns.stream().filter(Column::required).filter(column -> column.type() != Column.Type.VARIABLES)
                .filter(column -> !places.containsKey(column.name())).findFirst().ifPresent(missing -> {
                    throw Refusal.unprocessable("LAB-003", word(missing), words(columns)).with("column",
                            missing.name());
                });
        if (given.lines().isEmpty()) {
            throw Refusal.unprocessable("LAB-006");
        }
        if (given.lines().size() > mostLines) {
            throw Refusal.unprocessable("LAB-007", given.lines().size(), mostLines);
        }
        Map<String, double[]> numbers = new LinkedHashMap<>();
        Map<String, String[]> names = new LinkedHashMap<>();
        columns.stream().filter(column -> places.containsKey(column.name())).forEach(column -> {
            int place = places.getOrDefault(column.name(), 0);
            if (column.type() == Column.Type.TEXT) {
                names.put(column.name(), given.lines().stream().map(line -> text(line, place, column))
                        .toArray(String[]::new));
            } else {
                numbers.put(column.name(), numbers(given, place, word(column), column.bounds()));
            }
        });
        return new Table(given.lines().stream().mapToInt(GivenTable.Line::number).toArray(), numbers, names,
                variables(given, columns, places));
    }

    /// Place of each known column; a heading that names none is refused, unless the method reads any variable.
    private Map<String, Integer> places(List<String> given, List<Column> columns) {
        boolean isOpen = columns.stream().anyMatch(column -> column.type() == Column.Type.VARIABLES);
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int place = 0; place < given.size(); place++) {
            String heading = given.get(place);
            Optional<Column> column = headings.find(heading, columns);
            if (column.isEmpty() && (!isOpen || heading.isBlank())) {
                throw Refusal.unprocessable("LAB-004", shown(heading), words(columns)).with("column", heading);
            }
            if (column.isPresent() && places.put(column.get().name(), place) != null) {
                throw Refusal.unprocessable("LAB-016", shown(heading)).with("column", column.get().name());
            }
        }
        return places;
    }

    private Map<String, double[]> variables(GivenTable given, List<Column> columns, Map<String, Integer> places) {
        Map<String, double[]> variables = new LinkedHashMap<>();
        Optional<Column> open = columns.stream().filter(column -> column.type() == Column.Type.VARIABLES).findFirst();
        for (int place = 0; place < given.headings().size() && open.isPresent(); place++) {
            String heading = given.headings().get(place);
            if (!places.containsValue(place) && variables.put(heading,
                    numbers(given, place, heading, open.get().bounds())) != null) {
                throw Refusal.unprocessable("LAB-016", shown(heading)).with("column", heading);
            }
        }
        if (open.isPresent() && (variables.isEmpty() || variables.size() > MOST_VARIABLES)) {
            throw Refusal.unprocessable("LAB-017", variables.size(), MOST_VARIABLES);
        }
        return variables;
    }

    private double[] numbers(GivenTable given, int place, String heading, Bounds bounds) {
        return given.lines().stream().mapToDouble(line -> Typed.number(line.cells().get(place)).filter(bounds::hold)
                .orElseThrow(() -> wrong(line, place, heading,
                        texts.text("laboratory.bounds." + bounds.kind(), bounds.least(), bounds.most()))))
                .toArray();
    }

    private String text(GivenTable.Line line, int place, Column column) {
        if (line.cells().get(place).isBlank()) {
            throw wrong(line, place, word(column), texts.text("laboratory.bounds.text"));
        }
        return line.cells().get(place);
    }

    private static Refusal wrong(GivenTable.Line line, int place, String heading, String expected) {
        return Refusal.unprocessable("LAB-005", String.valueOf(line.number()), heading, shown(line.cells().get(place)),
                expected).with("line", line.number()).with("column", heading);
    }

    private String words(List<Column> columns) {
        return columns.stream().map(this::word).collect(Collectors.joining(", "));
    }

    private String word(Column column) {
        return texts.text("laboratory.column." + column.name());
    }

    private static String shown(String typed) {
        return typed.length() > SHOWN ? typed.substring(0, SHOWN) + "…" : typed;
    }
}
