package fr.egide.laboratory;

/// Where a number may lie: what a method accepts, and what keeps its work short.
public record Bounds(Kind kind, double least, double most) {

    /// Whether the ends are accepted; message `laboratory.bounds.<kind>` says it.
    public enum Kind {
        /// Whole numbers, both ends included.
        WHOLE,
        /// Both ends included.
        FROM,
        /// The least excluded.
        ABOVE,
        /// Both ends excluded.
        BETWEEN
    }

    /// Any number that double precision holds well.
    public static final Bounds ANY = from(-1e12, 1e12);
    /// What a rate is counted on: inhabitants, dwellings, years.
    public static final Bounds BASE = above(0, 1e12);
    public static final Bounds PROBABILITY = from(0, 1);

    public static Bounds whole(double least, double most) {
        return new Bounds(Kind.WHOLE, least, most);
    }

    public static Bounds from(double least, double most) {
        return new Bounds(Kind.FROM, least, most);
    }

    public static Bounds above(double least, double most) {
        return new Bounds(Kind.ABOVE, least, most);
    }

    public static Bounds between(double least, double most) {
        return new Bounds(Kind.BETWEEN, least, most);
    }

    public boolean hold(double value) {
        return switch (kind) {
            case WHOLE -> value >= least && value <= most && value == Math.rint(value);
            case FROM -> value >= least && value <= most;
            case ABOVE -> value > least && value <= most;
            case BETWEEN -> value > least && value < most;
        };
    }
}
