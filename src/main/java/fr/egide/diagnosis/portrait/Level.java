package fr.egide.diagnosis.portrait;

import fr.egide.recordedcrime.CommonReading;
import fr.egide.statistics.Interval;
import fr.egide.statistics.PoissonInterval;

/// How much is recorded a year: one year, or three taken together where a single one counts too few facts.
///
/// @param from first year, `to` the last
/// @param count facts over these years, `base` inhabitants (or dwellings) times years
/// @param rate facts a year per 1,000 of the base, with its exact 95 % interval
/// @param read the members it is counted over
public record Level(int from, int to, long count, double base, double rate, Interval interval, CommonReading read) {

    static final double CONFIDENCE = 0.95;
    static final double PER = 1_000;

    /// @param read years that can be said, all of them taken
    static Level of(CommonReading read) {
        int years = read.years().size();
        long count = read.count(0, years);
        double base = read.base(0, years);
        return new Level(read.years().getFirst(), read.years().getLast(), count, base, count * PER / base,
                PoissonInterval.garwood(count, CONFIDENCE).times(PER / base), read);
    }

    public boolean isPooled() {
        return from < to;
    }

    public int years() {
        return to - from + 1;
    }
}
