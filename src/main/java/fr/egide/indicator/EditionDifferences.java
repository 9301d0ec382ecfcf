package fr.egide.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fr.egide.indicator.DashboardView.MeansView;
import fr.egide.indicator.DashboardView.ObjectiveView;
import fr.egide.web.Texts;

/// What differs between two frozen editions, as both were shown.
///
/// @param rows figures, météo and means, one row a quantity that differs
/// @param objectives what was written of each objective, where it differs
public record EditionDifferences(List<Row> rows, List<Row> objectives) {

    private static final String ABSENT = "—";

    public EditionDifferences {
        rows = List.copyOf(rows);
        objectives = List.copyOf(objectives);
    }

    /// @param what key of message `indicator.compare.<what>`
    public record Row(String name, String what, String before, String after) {

        boolean isDifference() {
            return !before.equals(after);
        }
    }

    public static EditionDifferences between(FrozenEdition one, FrozenEdition other, Texts texts) {
        Map<String, Map<String, String>> before = said(one, texts);
        Map<String, Map<String, String>> after = said(other, texts);
        return new EditionDifferences(rows(before, after),
                rows(Map.of("", written(one)), Map.of("", written(other))).stream()
                        .map(row -> new Row(row.what(), "text", row.before(), row.after())).toList());
    }

    public int count() {
        return rows.size() + objectives.size();
    }

    /// Quantities in words, by what they are of.
    private static Map<String, Map<String, String>> said(FrozenEdition edition, Texts texts) {
        DashboardView view = edition.dashboard();
        Map<String, Map<String, String>> said = new LinkedHashMap<>();
        view.whole().forEach(figure -> said.put(figure.name(), quantities(figure, texts)));
        view.objectives().forEach(objective -> {
            String place = texts.text("indicator.on.objective", objective.number());
            objective.figures().forEach(
                    figure -> said.put(figure.name() + " · " + place, quantities(figure, texts)));
            said.put(heading(objective), Map.of("weather", texts.text("indicator.weather." + objective.weather())));
        });
        said.put(texts.text("contract.means"), quantities(view.means()));
        return said;
    }

    private static Map<String, String> quantities(FigureView figure, Texts texts) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("last", figure.last().isEmpty() ? texts.text("observation.state." + figure.state()) : figure.last());
        said.put("baseline", figure.baseline());
        said.put("target", figure.target());
        said.put("progress", figure.progress());
        said.put("evolution", texts.text("evolution." + figure.evolution()));
        return said;
    }

    private static Map<String, String> quantities(MeansView means) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("planned", means.planned());
        said.put("granted", means.granted());
        said.put("paid", means.paid());
        said.put("spent", means.spent());
        return said;
    }

    private static Map<String, String> written(FrozenEdition edition) {
        Map<String, String> written = new LinkedHashMap<>();
        edition.dashboard().objectives().forEach(objective -> written.put(heading(objective),
                edition.texts().getOrDefault(objective.id(), "")));
        return written;
    }

    private static String heading(ObjectiveView objective) {
        return objective.number() + " " + objective.title();
    }

    private static List<Row> rows(Map<String, Map<String, String>> before, Map<String, Map<String, String>> after) {
        return keys(before, after).flatMap(name -> keys(before.get(name), after.get(name))
                .map(what -> new Row(name, what, shown(before.get(name), what), shown(after.get(name), what)))
                .filter(Row::isDifference)).toList();
    }

    private static Stream<String> keys(@Nullable Map<String, ?> one, @Nullable Map<String, ?> other) {
        return Stream.of(one == null ? Map.<String, Object>of() : one, other == null ? Map.<String, Object>of() : other)
                .flatMap(map -> map.keySet().stream()).distinct();
    }

    private static String shown(@Nullable Map<String, String> quantities, String what) {
        String text = quantities == null ? "" : quantities.getOrDefault(what, "");
        return text.isEmpty() ? ABSENT : text;
    }
}
