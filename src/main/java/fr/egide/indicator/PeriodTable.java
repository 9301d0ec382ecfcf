package fr.egide.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import fr.egide.web.observation.Periodicity;

/// Every period of every figure of one periodicity, the latest first.
public record PeriodTable(Periodicity periodicity, List<LocalDate> periods, List<Row> rows) {

    public PeriodTable {
        periods = List.copyOf(periods);
        rows = List.copyOf(rows);
    }

    /// @param cells one text a period: a value, a state in words, or nothing
    public record Row(Figure figure, List<String> cells) {}

    /// One table a periodicity that has some figure.
    ///
    /// @param said a point in words
    public static List<PeriodTable> of(List<Figure> figures, Function<Point, String> said) {
        return Arrays.stream(Periodicity.values()).map(periodicity -> one(periodicity, figures.stream()
                .filter(figure -> figure.definition().periodicity() == periodicity && !figure.points().isEmpty())
                .toList(), said)).filter(table -> !table.rows().isEmpty()).toList();
    }

    private static PeriodTable one(Periodicity periodicity, List<Figure> figures, Function<Point, String> said) {
        List<LocalDate> periods = figures.stream().flatMap(figure -> figure.points().stream()).map(Point::period)
                .distinct().sorted(java.util.Comparator.reverseOrder()).toList();
        List<Row> rows = new ArrayList<>();
        for (Figure figure : figures) {
            Map<LocalDate, String> own = new HashMap<>();
            figure.points().forEach(point -> own.put(point.period(), said.apply(point)));
            rows.add(new Row(figure, periods.stream().map(period -> own.getOrDefault(period, "")).toList()));
        }
        return new PeriodTable(periodicity, periods, rows);
    }
}
