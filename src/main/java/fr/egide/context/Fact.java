package fr.egide.context;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// What is known of a variable over a set of communes.
///
/// @param value in the variable's unit; null where there is none, and `absence` then says why
/// @param year of the facts read, the nearest to the one wanted; null without a value
/// @param shareCovered part of the population of the set, 0 to 1, that lives in communes with a value
/// @param covered communes with a value, out of `communes`
/// @param table the one read; null for what needs none, and without a value
/// @param names what is counted or named: districts, employment zones
public record Fact(Variable variable, @Nullable Double value, @Nullable Absence absence, @Nullable Integer year,
        double shareCovered, int covered, int communes, @Nullable ContextTable table, List<String> names) {

    public Fact {
        names = List.copyOf(names);
        if ((value == null) == (absence == null) || value != null && !Double.isFinite(value)) {
            throw new IllegalArgumentException(variable.code() + " has either a value or the reason of its absence");
        }
    }

    static Fact none(Variable variable, Absence absence, int communes) {
        return new Fact(variable, null, absence, null, 0, 0, communes, null, List.of());
    }

    public boolean isKnown() {
        return value != null;
    }

    /// Whether some of the population is left aside.
    public boolean isPartial() {
        return isKnown() && shareCovered < 1;
    }
}
