package fr.egide.context;

/// What a file that still knows several communes says of the one that they have become.
final class Merging {

    private Merging() {
    }

    /// Counts add up; rates are kept where they agree, for nothing says what each commune weighed.
    static Column.Cell of(Aggregation aggregation, Column.Cell one, Column.Cell other) {
        if (!one.isKnown()) {
            return one;
        }
        if (!other.isKnown()) {
            return other;
        }
        return switch (aggregation) {
            case SUM, DISTINCT -> new Column.Cell(one.value() + other.value(), null);
            case WEIGHTED_MEAN, NONE, RATIO -> one.value() == other.value()
                    ? one
                    : new Column.Cell(0, Absence.MERGED);
        };
    }
}
