package fr.egide.recordedcrime;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What one edition says of every commune in some years, as arrays for methods that need them all at once.
///
/// @param communes codes of today, in the order of the arrays
/// @param years the oldest first
/// @param byIndicator by code of the indicator
/// @param withheld what is told of the communes withheld in a département, all together
public record CommuneCounts(UUID edition, List<String> communes, List<Integer> years, Map<String, Counts> byIndicator,
        Map<Place, Withheld> withheld) {

    /// What stands for a figure that isn't published.
    public static final int WITHHELD = -1;
    public static final int ABSENT = -2;

    public CommuneCounts {
        communes = List.copyOf(communes);
        years = List.copyOf(years);
        byIndicator = Map.copyOf(byIndicator);
        withheld = Map.copyOf(withheld);
    }

    /// One indicator in a département in a year.
    ///
    /// @param indicator its code
    public record Place(String indicator, String departement, int year) {}

    /// The communes withheld in a place, those of the file, municipal arrondissements left out.
    ///
    /// @param mean of their facts, as the producer prints it; NaN where he doesn't
    public record Withheld(int communes, double mean) {

        /// Facts of all of them together.
        public OptionalLong facts() {
            return Double.isNaN(mean) ? OptionalLong.empty() : OptionalLong.of(Math.round(mean * communes));
        }
    }

    public @Nullable Counts of(SeriesIndicator indicator) {
        return byIndicator.get(indicator.code());
    }

    /// One indicator: facts and base of a commune in a year stand at `commune × years + year`.
    ///
    /// @param counts facts, or [#WITHHELD], or [#ABSENT]
    /// @param bases inhabitants or dwellings, 0 where there is none
    /// @param years number of years
    public record Counts(int[] counts, double[] bases, int years) {

        public int count(int commune, int year) {
            return counts[commune * years + year];
        }

        public double base(int commune, int year) {
            return bases[commune * years + year];
        }

        /// Facts over all the years; [#WITHHELD] or [#ABSENT] unless each of them is published.
        public int total(int commune) {
            int total = 0;
            int missing = 0;
            for (int year = 0; year < years; year++) {
                int count = count(commune, year);
                missing = Math.min(missing, count);
                total += count;
            }
            return missing < 0 ? missing : total;
        }

        /// Base times years; 0 unless each year has a base.
        public double exposure(int commune) {
            double exposure = 0;
            for (int year = 0; year < years; year++) {
                if (base(commune, year) <= 0) {
                    return 0;
                }
                exposure += base(commune, year);
            }
            return exposure;
        }
    }
}
