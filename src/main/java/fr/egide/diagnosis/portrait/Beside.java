package fr.egide.diagnosis.portrait;

import fr.egide.recordedcrime.CommonReading;
import fr.egide.statistics.Interval;
import fr.egide.statistics.PoissonInterval;

import static fr.egide.diagnosis.portrait.Level.CONFIDENCE;
import static fr.egide.diagnosis.portrait.Level.PER;

/// The territory beside a reference over the same years: facts recorded over those expected at the reference's rate
/// (indirect standardisation, the reference taken as known).
///
/// @param place name of the reference
/// @param rate rate of the reference, per 1,000 a year
/// @param expected facts the territory would count at that rate
/// @param ratio recorded over expected, with its exact interval
public record Beside(String place, double rate, double expected, double ratio, Interval interval, Standing standing) {

    /// @param reference the same years, which can be said and count at least one fact
    static Beside of(Level level, String place, CommonReading reference) {
        int years = reference.years().size();
        double rate = reference.count(0, years) / reference.base(0, years);
        double expected = rate * level.base();
        Interval interval = PoissonInterval.garwood(level.count(), CONFIDENCE).times(1 / expected);
        return new Beside(place, rate * PER, expected, level.count() / expected, interval, Standing.of(interval));
    }
}
