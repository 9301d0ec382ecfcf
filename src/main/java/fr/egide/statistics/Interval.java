package fr.egide.statistics;

/// An interval of plausible values; `upper` may be infinite where the data set no bound.
public record Interval(double lower, double upper) {

    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }

    /// The interval in another unit, each bound multiplied by a positive factor.
    public Interval times(double factor) {
        return new Interval(lower * factor, upper * factor);
    }
}
