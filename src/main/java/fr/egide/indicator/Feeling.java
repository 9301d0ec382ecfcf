package fr.egide.indicator;

/// The appreciation of the feeling of insecurity, without which no edition is frozen (circular of 1999, 3.B).
public record Feeling(Direction direction, String text, String evidence, Level confidence) {

    /// Where the feeling goes.
    public enum Direction {
        BETTER, STABLE, WORSE, UNKNOWN
    }

    /// How sure those who state it are.
    public enum Level {
        LOW, MEDIUM, HIGH
    }
}
