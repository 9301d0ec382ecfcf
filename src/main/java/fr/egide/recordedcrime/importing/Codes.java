package fr.egide.recordedcrime.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.springframework.stereotype.Component;

import fr.egide.recordedcrime.Edition.Level;
import fr.egide.territory.Territories;

/// Codes as files write them, with the leading zeros that re-saved copies lose; nothing for a code nobody knows.
@Component
class Codes {

    private final Territories territories;

    Codes(Territories territories) {
        this.territories = territories;
    }

    @SuppressWarnings("NullAway")
    UnaryOperator<String> reader(Level level) {
        Map<String, String> known = new HashMap<>();
        return typed -> known.computeIfAbsent(typed, text -> switch (level) {
            case COMMUNE -> full(text, 5, territories::knows);
            case DEPARTEMENT -> full(text, 2, territories.departements()::contains);
            case REGION -> full(text, 2, territories.regions()::contains);
        });
    }

    @SuppressWarnings("NullAway")
    private static String full(String text, int length, java.util.function.Predicate<String> isKnown) {
        String code = text.length() < length ? "0".repeat(length - text.length()) + text : text;
        return isKnown.test(code) ? code : null;
    }

}
