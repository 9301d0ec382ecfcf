package fr.egide.indicator;

import org.jspecify.annotations.Nullable;

import fr.egide.web.observation.Direction;
import fr.egide.web.observation.Periodicity;

/// The sheet of an indicator, in the language of the request.
///
/// @param kind E execution, R result, C context, F feeling
/// @param periodicity how often it is given
/// @param additive whether values of parts or periods may be added
/// @param series code of the official series that fills it, if any
/// @param computed what it is computed from here, if anything
/// @param per what a count on its base is multiplied by: 1, 100 for a percentage, 1,000
/// @param formula how it is computed, in words
/// @param source document or system the figure is read in
/// @param producer who gives it
/// @param caution what it cannot say
public record Definition(String code, Kind kind, Periodicity periodicity, Direction direction, boolean additive,
        @Nullable String series, @Nullable String computed, String name, String unit, int per, String formula,
        String source, String producer, String caution) {

    /// What an indicator measures.
    public enum Kind {
        E, R, C, F
    }

    private static final String STATISTICAL_SERVICE = "SSMSI";

    /// Given by the statistical service of the ministry of the interior, whose files an administrator loads: asked of nobody.
    public boolean isOfficial() {
        return producer.equals(STATISTICAL_SERVICE);
    }

    public boolean isTyped() {
        return series == null && computed == null;
    }
}
