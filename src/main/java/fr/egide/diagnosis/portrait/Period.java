package fr.egide.diagnosis.portrait;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import fr.egide.web.Refusal;

/// First and last year of a portrait.
public record Period(int from, int to) {

    public static final int LONGEST = 15;

    /// @throws Refusal 422 `DIA-101` for a period that ends before it starts, or longer than fifteen years
    public Period {
        if (to < from || to - from >= LONGEST) {
            throw Refusal.unprocessable("DIA-101", Integer.toString(from), Integer.toString(to));
        }
    }

    /// None unless both years are given.
    static @Nullable Period asked(@Nullable Integer from, @Nullable Integer to) {
        return from == null || to == null ? null : new Period(from, to);
    }

    List<Integer> years() {
        return last(LONGEST);
    }

    /// The last years of it, as many as there are up to a number.
    List<Integer> last(int years) {
        return IntStream.rangeClosed(Math.max(from, to - years + 1), to).boxed().toList();
    }
}
