package fr.egide.localseries;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.partner.Organisations;
import fr.egide.territory.Territory;
import fr.egide.territory.TypedTerritory;
import fr.egide.web.Refusal;
import fr.egide.web.TypedNumber;
import fr.egide.web.observation.Periodicity;

/// Between what is typed to describe a source and the source.
@Component
public class SourceReader {

    private static final List<Integer> FACTORS = List.of(1, 100, 1_000);
    private static final BigDecimal HIGHEST_THRESHOLD = BigDecimal.valueOf(1_000);
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    private final TypedTerritory territories;
    private final Organisations organisations;

    SourceReader(TypedTerritory territories, Organisations organisations) {
        this.territories = territories;
        this.organisations = organisations;
    }

    /// A source, or what is wrong with the fields that describe it.
    public record Read(@Nullable LocalSource source, Map<String, Refusal> problems) {

        public Read {
            problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
        }
    }

    /// An organisation that isn't known yet is created once its family and level are given, when nothing else is wrong.
    public Read read(UUID id, SourceForm form) {
        Map<String, Refusal> problems = new LinkedHashMap<>();
        required(form, problems);
        LocalDate startsOn = attempt("startsOn", () -> date(form.startsOn()), problems);
        LocalDate endsOn = attempt("endsOn", () -> date(form.endsOn()), problems);
        Integer threshold = attempt("threshold", () -> threshold(form), problems);
        Territory territory = attempt("territory", () -> territory(form), problems);
        measured(form, problems);
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            problems.put("endsOn", Refusal.unprocessable("LOC-011"));
        }
        UUID producer = problems.isEmpty() ? attempt("producer", () -> producer(form), problems) : null;
        return producer == null || startsOn == null || threshold == null || territory == null
                ? new Read(null, problems)
                : new Read(form.described(id, producer, territory, startsOn, endsOn, threshold), problems);
    }

    private static void required(SourceForm form, Map<String, Refusal> problems) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("title", form.title());
        asked.put("producer", form.producer());
        asked.put("definition", form.definition());
        asked.put("unit", form.unit());
        asked.put("territory", form.territory() + form.chosen());
        asked.put("fit", form.fit());
        asked.put("startsOn", form.startsOn());
        asked.put("licence", form.licence());
        asked.forEach((field, typed) -> {
            if (typed.isEmpty()) {
                problems.put(field, Refusal.unprocessable("LOC-001"));
            }
        });
    }

    private static void measured(SourceForm form, Map<String, Refusal> problems) {
        int per = form.per() == null ? 1 : form.per();
        if (!FACTORS.contains(per) || form.countsFacts() && per != 1) {
            problems.put("per", Refusal.unprocessable("LOC-013"));
        }
        if (form.periodicity() == Periodicity.P) {
            problems.put("periodicity", Refusal.unprocessable("LOC-018"));
        }
    }

    private static <T> @Nullable T attempt(String field, Supplier<@Nullable T> reading, Map<String, Refusal> problems) {
        try {
            return reading.get();
        } catch (Refusal refusal) {
            problems.putIfAbsent(field, refusal);
            return null;
        }
    }

    private static @Nullable LocalDate date(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(typed);
            if (date.isBefore(EARLIEST)) {
                throw Refusal.unprocessable("LOC-010", typed);
            }
            return date;
        } catch (DateTimeException e) {
            throw (Refusal) Refusal.unprocessable("LOC-010", typed).initCause(e);
        }
    }

    private static Integer threshold(SourceForm form) {
        int threshold = form.threshold().isEmpty()
                ? 0
                : TypedNumber.parse(form.threshold()).filter(number -> number.signum() >= 0)
                        .filter(number -> number.stripTrailingZeros().scale() <= 0)
                        .filter(number -> number.compareTo(HIGHEST_THRESHOLD) <= 0).map(Number::intValue)
                        .orElseThrow(() -> Refusal.unprocessable("LOC-012", form.threshold(), HIGHEST_THRESHOLD));
        boolean hasCounts = form.countsFacts() || form.per() != null && form.per() > 1;
        if (threshold > 0 && !hasCounts) {
            throw Refusal.unprocessable("LOC-014");
        }
        return threshold;
    }

    private @Nullable Territory territory(SourceForm form) {
        Optional<Territory> found = territories.find(form.chosen(), form.territory());
        if (found.isEmpty() && !form.territory().isEmpty()) {
            throw Refusal.unprocessable(territories.choices(form.territory()).isEmpty() ? "LOC-002" : "LOC-003",
                    form.territory());
        }
        return found.orElse(null);
    }

    private UUID producer(SourceForm form) {
        return organisations.findByName(form.producer()).orElseGet(() -> {
            if (form.producerFamily().isEmpty() || form.producerLevel().isEmpty()) {
                throw Refusal.unprocessable("LOC-004", form.producer());
            }
            return organisations.findOrCreate(form.producer(), form.producerFamily(), form.producerLevel(), null);
        }).id();
    }
}
