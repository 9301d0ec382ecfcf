package fr.egide.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Ranks findings by the weighted mean of their five criteria, and tells how far the rank depends on the weights: each
/// weight in turn is halved and raised by half, the others unchanged (one-at-a-time sensitivity; OECD, Handbook on
/// Constructing Composite Indicators, 2008, step 7). Equal scores share a rank, the next ones are left out.
public final class PriorityRanking {

    private static final double[] MOVES = {0.5, 1.5};
    private static final double SAME = 1e-9;

    private PriorityRanking() {
    }

    /// A finding in its rank.
    ///
    /// @param score weighted mean, 1 to 5
    /// @param rank from 1
    /// @param best lowest rank under the moved weights, `worst` the highest
    public record Ranked(Finding finding, double score, int rank, int best, int worst) {

        public boolean isStable() {
            return best == worst;
        }
    }

    /// The first rank first, in the order of their numbers at the same rank. Findings that aren't wholly appreciated are
    /// left out; nothing is ranked where every weight is zero.
    public static List<Ranked> of(List<Finding> findings, Diagnosis diagnosis) {
        List<Finding> rated = findings.stream().filter(Finding::isRated).toList();
        Map<Criterion, Double> weights = weights(diagnosis);
        if (total(weights) == 0) {
            return List.of();
        }
        double[] scores = scores(rated, weights);
        List<int[]> ranks = new ArrayList<>(List.of(ranks(scores)));
        for (Criterion moved : Criterion.values()) {
            for (double factor : MOVES) {
                Map<Criterion, Double> other = new EnumMap<>(weights);
                other.computeIfPresent(moved, (_, weight) -> weight * factor);
                ranks.add(ranks(scores(rated, other)));
            }
        }
        return IntStream.range(0, rated.size()).mapToObj(i -> new Ranked(rated.get(i), scores[i], ranks.getFirst()[i],
                ranks.stream().mapToInt(each -> each[i]).min().orElseThrow(),
                ranks.stream().mapToInt(each -> each[i]).max().orElseThrow()))
                .sorted(Comparator.comparingInt(Ranked::rank)).toList();
    }

    private static Map<Criterion, Double> weights(Diagnosis diagnosis) {
        Map<Criterion, Double> weights = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            weights.put(criterion, (double) criterion.weight(diagnosis));
        }
        return weights;
    }

    private static double total(Map<Criterion, Double> weights) {
        return weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static double[] scores(List<Finding> rated, Map<Criterion, Double> weights) {
        return rated.stream().mapToDouble(finding -> weights.entrySet().stream()
                .mapToDouble(weight -> weight.getValue() * step(weight.getKey(), finding)).sum() / total(weights))
                .toArray();
    }

    private static int step(Criterion criterion, Finding finding) {
        Integer step = criterion.of(finding);
        return step == null ? 0 : step;
    }

    private static int[] ranks(double[] scores) {
        return IntStream.range(0, scores.length)
                .map(i -> 1 + (int) java.util.Arrays.stream(scores).filter(other -> other > scores[i] + SAME).count())
                .toArray();
    }
}
