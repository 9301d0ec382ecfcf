package fr.egide.recordedcrime.importing;

import java.util.Optional;

import org.springframework.stereotype.Component;

import fr.egide.recordedcrime.Edition.Level;
import fr.egide.territory.Territories;

/// The codes a base may name: those of the official geography, today's or former. Re-saved copies lost leading zeros.
@Component
class Codes {

    private final Territories territories;

    Codes(Territories territories) {
        this.territories = territories;
    }

    String official(Level level, String written) {
        int length = level == Level.COMMUNE ? 5 : 2;
        return written.isEmpty() || written.length() >= length
                ? written
                : "0".repeat(length - written.length()) + written;
    }

    Optional<String> current(Level level, String code) {
        return switch (level) {
            case COMMUNE -> territories.currentCode(code);
            case DEPARTEMENT ->
                territories.departements().contains(code) || territories.fictitiousDepartements().contains(code)
                        ? Optional.of(code)
                        : Optional.empty();
            case REGION -> territories.regions().contains(code) ? Optional.of(code) : Optional.empty();
        };
    }
}
