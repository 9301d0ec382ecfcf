package fr.egide.context.file;

import java.util.OptionalInt;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import fr.egide.web.Refusal;

/// The year of the facts: the one asked, or the one that the file gives, or the last that its name bears.
///
/// @param asked by whoever imports; null where he leaves it to the file
/// @param latest that facts may be of
public record Years(String fileName, @Nullable Integer asked, int latest) {

    static final int EARLIEST = 1990;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    /// @param written text of the file that bears its year, empty where none does
    /// @throws Refusal 422 `CTX-004` where nothing gives a year, `CTX-005` for one out of bounds
    public int of(String written) {
        if (asked != null) {
            return checked(asked);
        }
        return last(written).stream().boxed().findFirst()
                .or(() -> last(fileName).stream().boxed().findFirst()).map(this::checked)
                .orElseThrow(() -> Refusal.unprocessable("CTX-004", fileName));
    }

    /// A year that a cell of the file gives.
    public int checked(int year) {
        if (year < EARLIEST || year > latest) {
            throw Refusal.unprocessable("CTX-005", fileName, Integer.toString(year), Integer.toString(EARLIEST),
                    Integer.toString(latest));
        }
        return year;
    }

    private static OptionalInt last(String text) {
        return YEAR.matcher(text).results().mapToInt(found -> Integer.parseInt(found.group())).max();
    }
}
