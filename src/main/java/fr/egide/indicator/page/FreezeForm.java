package fr.egide.indicator.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fr.egide.indicator.Feeling;
import fr.egide.indicator.FrozenEditions.Draft;

/// What was typed to freeze an edition, by name of field, so that nothing is lost when something is missing.
record FreezeForm(Map<String, String> typed) {

    private static final String TEXT = "text-";

    Draft draft() {
        Map<String, String> texts = new HashMap<>();
        typed.forEach((name, text) -> {
            if (name.startsWith(TEXT) && !text.isBlank()) {
                texts.put(name.substring(TEXT.length()), text.strip());
            }
        });
        return new Draft(date("from"), date("to"), texts, one(Feeling.Direction.values(), "direction"),
                text("feeling"), text("evidence"), one(Feeling.Level.values(), "confidence"));
    }

    /// Names of the fields to fill, in the order of the form.
    List<String> lacks() {
        List<String> lacks = new ArrayList<>(draft().lacksOfPeriod());
        lacks.addAll(draft().lacksOfFeeling());
        return lacks;
    }

    public String text(String name) {
        return typed.getOrDefault(name, "");
    }

    private @Nullable LocalDate date(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private <T extends Enum<T>> @Nullable T one(T[] values, String name) {
        return Stream.of(values).filter(value -> value.name().equals(text(name))).findFirst().orElse(null);
    }
}
