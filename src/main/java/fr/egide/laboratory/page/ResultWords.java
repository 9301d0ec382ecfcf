package fr.egide.laboratory.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.laboratory.Description;
import fr.egide.laboratory.Given;
import fr.egide.laboratory.Laboratory;
import fr.egide.laboratory.Result;
import fr.egide.laboratory.Table;
import fr.egide.laboratory.page.ResultPage.Figure;
import fr.egide.web.Texts;

/// Puts a result in words: figures, table, sentence.
@Component
class ResultWords {

    private static final int SHOWN = 200;
    /// Names that only hold what may not be defined: they say nothing before its own figures.
    private static final Set<String> WRAPPERS = Set.of("found", "general", "geary", "local", "moran", "trend");

    private final ValueWords values;
    private final SentenceWords sentences;
    private final Texts texts;

    ResultWords(ValueWords values, SentenceWords sentences, Texts texts) {
        this.values = values;
        this.sentences = sentences;
        this.texts = texts;
    }

    ResultPage page(Description method, Laboratory.Run run) {
        Result result = run.result();
        List<Leaves> lines = result.lines().stream().limit(SHOWN).map(Leaves::of).toList();
        List<String> paths = paths(lines).stream().filter(path -> !result.byLine() || !path.equals("area")).toList();
        Table given = run.given().table();
        List<String> headings = Stream
                .concat(result.byLine() ? headings(given) : Stream.empty(), paths.stream().map(this::word)).toList();
        return new ResultPage(sentences.of(method, run), figures(result.figures()), headings,
                IntStream.range(0, lines.size())
                        .mapToObj(line -> Stream.concat(result.byLine() ? cells(run.given(), line) : Stream.empty(),
                                paths.stream().map(path -> cell(lines.get(line), path))).toList())
                        .toList(),
                result.lines().size());
    }

    private List<Figure> figures(@Nullable Map<String, @Nullable Object> figures) {
        if (figures == null) {
            return List.of();
        }
        Leaves leaves = Leaves.of(figures);
        List<Figure> found = new ArrayList<>();
        leaves.values().forEach((path, value) -> found.add(new Figure(word(path), values.constant(value))));
        leaves.absent().forEach((path, reason) -> {
            if (leaves.values().keySet().stream().noneMatch(known -> path.startsWith(known + "."))) {
                found.add(new Figure(word(path), texts.text("laboratory.absent." + reason)));
            }
        });
        return found;
    }

    /// Paths met in any line, but those that are only ever a part of the way to others.
    private static List<String> paths(List<Leaves> lines) {
        Set<String> paths = new LinkedHashSet<>();
        lines.forEach(line -> paths.addAll(line.values().keySet()));
        lines.forEach(line -> line.absent().keySet().stream()
                .filter(path -> paths.stream().noneMatch(
                        known -> known.equals(path) || known.startsWith(path + ".") || path.startsWith(known + ".")))
                .forEach(paths::add));
        return List.copyOf(paths);
    }

    private String cell(Leaves line, String path) {
        Object value = line.values().get(path);
        return value == null
                ? line.reason(path).map(reason -> texts.text("laboratory.absent." + reason)).orElse("—")
                : values.constant(value);
    }

    private Stream<String> headings(Table given) {
        return Stream.of(
                given.texts().keySet().stream().map(name -> texts.text("laboratory.column." + name)),
                given.numbers().keySet().stream().map(name -> texts.text("laboratory.column." + name)),
                given.variables().keySet().stream()).flatMap(names -> names);
    }

    private Stream<String> cells(Given given, int line) {
        Table table = given.table();
        return Stream.of(table.texts().values().stream().map(column -> column[line]),
                table.numbers().values().stream().map(column -> values.text(column[line])),
                table.variables().values().stream().map(column -> values.text(column[line])))
                .flatMap(cells -> cells);
    }

    private String word(String path) {
        List<String> steps = List.of(path.split("\\."));
        return steps.stream().skip(steps.size() > 1 && WRAPPERS.contains(steps.getFirst()) ? 1 : 0)
                .map(part -> part.matches("\\d+") ? part : texts.text("laboratory.result." + part))
                .collect(Collectors.joining(" · "));
    }
}
