package fr.egide.statistics.comparison;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

import fr.egide.statistics.Interval;
import fr.egide.statistics.Quantiles;

/// What becomes of the most distant areas before the usual spread is measured, so that they don't hide themselves.
public enum Extremes {
    KEPT, WINSORISED, TRUNCATED;

    /// Bounds of the scores once winsorised: quantiles of type 7 at `trim` and 1 - `trim`.
    static Interval bounds(double[] scores, double trim) {
        return new Interval(Quantiles.ofSample(scores, trim), Quantiles.ofSample(scores, 1 - trim));
    }

    /// Areas kept, by index.
    int[] kept(double[] scores, double trim) {
        int[] all = IntStream.range(0, scores.length).toArray();
        if (this != TRUNCATED) {
            return all;
        }
        int cut = (int) Math.floor(trim * scores.length);
        return Arrays.stream(all).boxed().sorted(Comparator.comparingDouble(i -> scores[i])).skip(cut)
                .limit(scores.length - 2L * cut).mapToInt(Integer::intValue).sorted().toArray();
    }

    double[] apply(double[] scores, double trim) {
        if (this == WINSORISED) {
            Interval bounds = bounds(scores, trim);
            return Arrays.stream(scores).map(score -> Math.clamp(score, bounds.lower(), bounds.upper())).toArray();
        }
        return Arrays.stream(kept(scores, trim)).mapToDouble(i -> scores[i]).toArray();
    }
}
