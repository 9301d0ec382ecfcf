package fr.egide.recordedcrime.importing;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import fr.egide.recordedcrime.Edition.Level;
import fr.egide.territory.Territories;
import fr.egide.web.Refusal;

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

    /// Whether what a base is about doesn't exist: real and fictitious territories never stand in one.
    ///
    /// @param current codes of today
    /// @throws Refusal 422 `RCR-020` for a base that holds both
    boolean isFictitious(String file, Collection<String> current) {
        Set<String> departements = territories.fictitiousDepartements();
        long fictitious = current.stream()
                .filter(code -> departements.contains(code) || territories.isFictitious(code)).count();
        if (fictitious > 0 && fictitious < current.size()) {
            throw Refusal.unprocessable("RCR-020", file);
        }
        return fictitious > 0;
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
