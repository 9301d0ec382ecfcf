package fr.egide.diagnosis;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// What a quoted figure was computed from: whoever has it can compute the figure again.
///
/// @param method code, message `diagnosis.basis.method.<code>`
/// @param edition the file that was read, with its digest
/// @param common members published with a base in all the years, of `members`; `share` of the population they hold, 0 to 1
/// @param lines facts and bases, in the order that the program reads them
/// @param results what comes out, unrounded
/// @param program lines of R that give it again
public record Basis(String indicator, String territory, String method, List<Integer> years, String edition, int common,
        int members, double share, List<Line> lines, List<Result> results, List<String> program) {

    /// @param name a year, or a territory
    /// @param base inhabitants or dwellings, times years where years are taken together
    public record Line(String name, long count, double base) {}

    /// @param code message `diagnosis.basis.result.<code>`
    /// @param lower absent, with `upper`, where there is no interval; `upper` alone where it has no bound
    public record Result(String code, double value, @Nullable Double lower, @Nullable Double upper) {

        public static Result of(String code, double value) {
            return new Result(code, value, null, null);
        }
    }

    public Basis {
        years = List.copyOf(years);
        lines = List.copyOf(lines);
        results = List.copyOf(results);
        program = List.copyOf(program);
    }
}
