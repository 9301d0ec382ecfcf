package fr.egide.laboratory;

import java.util.List;
import java.util.stream.Stream;

/// A setting of a method. Messages `laboratory.parameter.<name>` and `.help`; those of choices are
/// `laboratory.value.<choice>`.
///
/// @param choices what it may be, empty for a number or a name
/// @param usual what it is where nothing is said; empty where it must be given
public record Parameter(String name, Type type, Bounds bounds, List<String> choices, String usual) {

    public enum Type {
        NUMBER, CHOICE, TEXT
    }

    public static final Parameter LEVEL = number("level", Bounds.between(0, 1), "0.95");
    public static final Parameter SEED = number("seed", Bounds.whole(0, 1e15), "1");

    public Parameter {
        choices = List.copyOf(choices);
    }

    public static Parameter number(String name, Bounds bounds, String usual) {
        return new Parameter(name, Type.NUMBER, bounds, List.of(), usual);
    }

    public static Parameter text(String name) {
        return new Parameter(name, Type.TEXT, Bounds.ANY, List.of(), "");
    }

    /// One of the constants of an enum.
    public static <E extends Enum<E>> Parameter choice(String name, E usual) {
        return new Parameter(name, Type.CHOICE, Bounds.ANY,
                Stream.of(usual.getDeclaringClass().getEnumConstants()).map(Enum::name).toList(), usual.name());
    }
}
