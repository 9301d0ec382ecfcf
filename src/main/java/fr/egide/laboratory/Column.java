package fr.egide.laboratory;

/// A column of the table that a method expects. Messages `laboratory.column.<name>` (its heading) and
/// `laboratory.column.<name>.help` (what it holds, and in what unit).
///
/// @param required whether the table must have it
public record Column(String name, Type type, Bounds bounds, boolean required) {

    public enum Type {
        TEXT, NUMBER,
        /// Every other column of the table, each a variable under its own heading.
        VARIABLES
    }

    /// What each line is about: optional wherever lines need no name.
    public static final Column AREA = text("area").optional();
    /// Names that pairs of neighbours refer to.
    public static final Column NAMED_AREA = text("area");
    public static final Column BASE = number("base", Bounds.BASE);
    public static final Column VALUE = number("value", Bounds.ANY);
    public static final Column TIME = number("time", Bounds.from(-1e6, 1e6));
    public static final Column VARIABLES = new Column("variables", Type.VARIABLES, Bounds.ANY, true);

    public static Column text(String name) {
        return new Column(name, Type.TEXT, Bounds.ANY, true);
    }

    public static Column number(String name, Bounds bounds) {
        return new Column(name, Type.NUMBER, bounds, true);
    }

    /// Whole numbers of facts, from 0.
    public static Column facts(String name, double most) {
        return number(name, Bounds.whole(0, most));
    }

    public Column optional() {
        return new Column(name, type, bounds, false);
    }
}
