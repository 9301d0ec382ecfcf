package fr.egide.context;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// The values of one variable, one year, in one table, by today's communes in the order of their codes.
///
/// @param absences why a value isn't there; null where it is
/// @param names what lies in each commune, by key
/// @param exhaustive whether a commune of France that isn't there has none
/// @param fictitious whether it speaks of the training département, and so of no other commune
record Column(String[] codes, double[] values, @Nullable Absence[] absences, Map<String, List<Name>> names,
        boolean exhaustive, boolean fictitious) {

    /// Something that lies in a commune: the code and the name of a district, of an employment zone.
    record Name(String key, String name) {}

    /// A value, or why there is none.
    record Cell(double value, @Nullable Absence absence) {

        static final Cell NOT_IN_FILE = new Cell(0, Absence.NOT_IN_FILE);

        private static final Cell NONE_THERE = new Cell(0, null);

        boolean isKnown() {
            return absence == null;
        }
    }

    /// @param near where the code probably stands: after the one asked before
    Cell at(CommuneSet.Member member, int near) {
        int place = place(member.code(), near);
        if (place >= 0) {
            return new Cell(values[place], absences[place]);
        }
        return exhaustive && member.ofFrance() ? Cell.NONE_THERE : Cell.NOT_IN_FILE;
    }

    /// Where a code stands; negative where it isn't.
    int place(String code, int near) {
        return near < codes.length && codes[near].equals(code) ? near : Arrays.binarySearch(codes, code);
    }
}
