package fr.egide.laboratory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import fr.egide.laboratory.reading.GivenCheck;
import fr.egide.web.Refusal;

/// Runs methods on what users send: two at a time, so that pages stay quick beside them.
@Component
public class Laboratory {

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 20;

    private final Methods methods;
    private final GivenCheck check;
    private final Semaphore places = new Semaphore(AT_ONCE);

    Laboratory(Methods methods, GivenCheck check) {
        this.methods = methods;
        this.check = check;
    }

    /// What was run, and what it gave.
    public record Run(Given given, Result result) {}

    /// @throws Refusal 404 `LAB-001` for an unknown method; 422 `LAB-003` … `LAB-014` for what it can't be run on; 503
    ///         `LAB-009` when too many ask at once
    public Run run(String code, Asked asked) {
        Method method = methods.get(code);
        Given given = check.checked(method.description(), asked);
        Answer answer = answer(method, given);
        return new Run(given, new Result(code, given.settings(), answer.figures().map(Plain::of).orElse(null),
                lines(given, answer), answer.byLine()));
    }

    private Answer answer(Method method, Given given) {
        enter();
        try {
            return method.run(given);
        } catch (IllegalArgumentException | ArithmeticException outsideItsLimits) {
            throw (Refusal) Refusal.unprocessable("LAB-010").initCause(outsideItsLimits);
        } finally {
            places.release();
        }
    }

    private void enter() {
        try {
            if (places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "LAB-009");
    }

    private static List<Map<String, @Nullable Object>> lines(Given given, Answer answer) {
        String[] areas = answer.byLine() ? given.texts("area") : new String[0];
        List<Map<String, @Nullable Object>> lines = new ArrayList<>();
        for (Record record : answer.lines()) {
            Map<String, @Nullable Object> line = new LinkedHashMap<>();
            if (areas.length > 0) {
                line.put("area", areas[lines.size()]);
            }
            line.putAll(Plain.of(record));
            lines.add(line);
        }
        return lines;
    }
}
