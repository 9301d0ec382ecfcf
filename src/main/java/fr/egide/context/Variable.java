package fr.egide.context;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/// One thing known of communes, described in `context/variables.csv`.
///
/// @param kind the official table that gives it
/// @param numerator of a RATIO: code of the variable above, null otherwise; `denominator` is the one below
/// @param factor what a RATIO is multiplied by (per 1,000: 1000)
/// @param decimals with which it is written
/// @param brief whether it is shown where the context is told in short
public record Variable(String code, TableKind kind, Aggregation aggregation, @Nullable String numerator,
        @Nullable String denominator, int factor, int decimals, boolean brief, Words french, Words english) {

    /// Municipal population of the geography on board.
    public static final String POPULATION = "population";

    /// @param unit what follows the number
    /// @param note how to read it, empty where nothing needs saying
    public record Words(String label, String unit, String note) {}

    /// In the language of the request.
    public Words words() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en") ? english : french;
    }

    /// Whether a table gives its values; the others are made from those.
    public boolean isImported() {
        return aggregation != Aggregation.RATIO && kind != TableKind.GEOGRAPHY;
    }

    /// Whether a value can be this variable's: nothing negative, no share above 100 %.
    public boolean accepts(double value) {
        return value >= 0 && (value <= 100 || !french.unit().equals("%"));
    }
}
