package fr.egide.diagnosis.portrait;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import fr.egide.recordedcrime.CommonReading;
import fr.egide.statistics.trend.MannKendall;
import fr.egide.statistics.trend.Outcome;
import fr.egide.statistics.trend.QuasiPoissonTrend;

/// The facts, the bases and the years that a trend is fitted to, as arrays.
@SuppressWarnings("ArrayRecordComponent")
record TrendYears(long[] counts, double[] bases, int[] years) {

    /// @param without years left out
    static TrendYears of(CommonReading read, List<Integer> without) {
        int[] kept = IntStream.range(0, read.years().size()).filter(i -> !without.contains(read.years().get(i)))
                .toArray();
        return new TrendYears(IntStream.of(kept).mapToLong(i -> read.counts().get(i)).toArray(),
                IntStream.of(kept).mapToDouble(i -> read.bases().get(i)).toArray(),
                IntStream.of(kept).map(i -> read.years().get(i)).toArray());
    }

    Outcome<QuasiPoissonTrend> fit() {
        return QuasiPoissonTrend.fit(counts, bases, times());
    }

    @Nullable
    Double rankP() {
        double[] rates = IntStream.range(0, counts.length).mapToDouble(i -> counts[i] / bases[i]).toArray();
        return MannKendall.test(rates, times()).found().map(MannKendall::p).orElse(null);
    }

    private double[] times() {
        return IntStream.of(years).asDoubleStream().toArray();
    }
}
