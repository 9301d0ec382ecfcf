package fr.egide.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fr.egide.indicator.DashboardView.ObjectiveView;

/// What differs between two frozen editions, as both were shown.
///
/// @param rows figures, one row a quantity that differs
/// @param objectives what was written of each objective, where it differs
public record EditionDifferences(List<Row> rows, List<Row> objectives) {

    private static final String ABSENT = "—";

    public EditionDifferences {
        rows = List.copyOf(rows);
        objectives = List.copyOf(objectives);
    }

    /// @param what key of message `indicator.compare.<what>`
    public record Row(String name, String what, String before, String after) {}

    public static EditionDifferences between(FrozenEdition one, FrozenEdition other) {
        Map<String, FigureView> before = figures(one);
        Map<String, FigureView> after = figures(other);
        List<Row> rows = new ArrayList<>();
        Stream.concat(before.keySet().stream(), after.keySet().stream()).distinct().forEach(tracked -> {
            FigureView old = before.get(tracked);
            FigureView now = after.get(tracked);
            String name = now != null ? now.name() : old == null ? "" : old.name();
            note(rows, name, "last", old, now, FigureView::last);
            note(rows, name, "baseline", old, now, FigureView::baseline);
            note(rows, name, "target", old, now, FigureView::target);
            note(rows, name, "progress", old, now, FigureView::progress);
        });
        List<Row> objectives = new ArrayList<>();
        Stream.concat(one.dashboard().objectives().stream(), other.dashboard().objectives().stream())
                .collect(LinkedHashMap<String, ObjectiveView>::new, (map, view) -> map.put(view.id(), view),
                        Map::putAll)
                .values().forEach(objective -> {
                    String old = one.texts().getOrDefault(objective.id(), ABSENT);
                    String now = other.texts().getOrDefault(objective.id(), ABSENT);
                    if (!old.equals(now)) {
                        objectives.add(new Row(objective.number() + " " + objective.title(), "text", old, now));
                    }
                });
        return new EditionDifferences(rows, objectives);
    }

    public int count() {
        return rows.size() + objectives.size();
    }

    private static void note(List<Row> rows, String name, String what, @Nullable FigureView old,
            @Nullable FigureView now, Function<FigureView, String> quantity) {
        String before = said(old, quantity);
        String after = said(now, quantity);
        if (!before.equals(after)) {
            rows.add(new Row(name, what, before, after));
        }
    }

    private static String said(@Nullable FigureView figure, Function<FigureView, String> quantity) {
        return figure == null || quantity.apply(figure).isEmpty() ? ABSENT : quantity.apply(figure);
    }

    private static Map<String, FigureView> figures(FrozenEdition edition) {
        Map<String, FigureView> figures = new LinkedHashMap<>();
        edition.dashboard().figures().forEach(figure -> figures.put(figure.tracked(), figure));
        return figures;
    }
}
