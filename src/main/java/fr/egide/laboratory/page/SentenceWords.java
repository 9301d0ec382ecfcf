package fr.egide.laboratory.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.laboratory.Description;
import fr.egide.laboratory.Given;
import fr.egide.laboratory.Laboratory;
import fr.egide.laboratory.Result;
import fr.egide.web.Texts;

/// The sentence under a result: what it says of the whole, or of the first line.
@Component
class SentenceWords {

    private final ValueWords values;
    private final Texts texts;

    SentenceWords(ValueWords values, Texts texts) {
        this.values = values;
        this.texts = texts;
    }

    String of(Description method, Laboratory.Run run) {
        Result result = run.result();
        for (String path : method.says()) {
            Optional<String> reason = reason(result, path);
            if (reason.isPresent() && !reason.get().equals("UNBOUNDED")) {
                return texts.text("laboratory.nothing", texts.text("laboratory.absent." + reason.get()));
            }
        }
        if (result.byLine() && result.lines().isEmpty()) {
            return texts.text("laboratory.nothing", texts.text("laboratory.absent.UNDEFINED"));
        }
        return texts.text(method.key() + ".says",
                method.says().stream().map(path -> said(run, path)).toArray());
    }

    private static Optional<String> reason(Result result, String path) {
        Map<String, @Nullable Object> figures = result.figures();
        return (figures == null ? Optional.<String>empty() : Leaves.of(figures).reason(path))
                .or(() -> result.lines().isEmpty()
                        ? Optional.empty()
                        : Leaves.of(result.lines().getFirst()).reason(path));
    }

    private String said(Laboratory.Run run, String path) {
        Result result = run.result();
        List<String> steps = List.of(path.split("\\."));
        Map<String, @Nullable Object> figures = result.figures();
        if (figures != null && figures.containsKey(steps.getFirst())) {
            return values.constant(step(figures, steps));
        }
        if (!result.lines().isEmpty() && result.lines().getFirst().containsKey(steps.getFirst())) {
            return values.constant(step(result.lines().getFirst(), steps));
        }
        return values.constant(given(run.given(), path));
    }

    private static @Nullable Object step(Map<String, @Nullable Object> tree, List<String> steps) {
        @Nullable
        Object found = tree;
        for (String name : steps) {
            found = found instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return found;
    }

    private static Object given(Given given, String name) {
        if (given.settings().containsKey(name)) {
            return given.settings().get(name);
        }
        return given.holds(name)
                ? given.table().texts().containsKey(name) ? given.texts(name)[0] : (Object) given.numbers(name)[0]
                : "—";
    }
}
