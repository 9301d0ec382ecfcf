package fr.egide.diagnosis.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import fr.egide.statistics.region.SameRegime;
import fr.egide.statistics.smoothing.Posterior;
import fr.egide.territory.Commune;

/// How much each commune looks like the seed, over draws of all their rates: log-likelihood ratios of one regime against
/// all communes around, a family weighing as much as another, each series weighing by what the facts of the commune and of
/// the seed weigh in their rates. A commune without facts of its own is neither near nor far by them. Context weighs a third
/// of all at most.
///
/// @param totals by draw and commune
/// @param parts mean score by commune, then by family and last by context
@SuppressWarnings("ArrayRecordComponent")
record Scores(double[][] totals, double[][] parts) {

    private static final double OTHER_TWO_THIRDS = 2;

    /// @param random seed of the draws; the same numbers come out on any number of threads
    static Scores draw(Ground ground, int draws, long random) {
        double[] context = context(ground);
        List<List<Compared>> families = ground.families().stream()
                .map(family -> family.risks().stream().filter(risk -> risk.isReadable(ground.seed().code()))
                        .map(risk -> Compared.of(risk, ground)).toList())
                .toList();
        SplittableRandom root = new SplittableRandom(random);
        SplittableRandom[] generators = IntStream.range(0, draws).mapToObj(_ -> root.split())
                .toArray(SplittableRandom[]::new);
        List<double[][]> drawn = Arrays.stream(generators).parallel().map(generator -> families.stream()
                .map(family -> ofFamily(family, context.length, generator)).toArray(double[][]::new)).toList();
        return gather(drawn, context, families.size());
    }

    private record Compared(SameRegime regime, double mean, Posterior seed, List<Posterior> others) {

        static Compared of(Risk risk, Ground ground) {
            return new Compared(new SameRegime(risk.law().shape()), risk.law().mean(),
                    risk.posterior(ground.seed().code()),
                    ground.graph().communes().stream().map(Commune::code).map(risk::posterior).toList());
        }

        void add(double[] into, double weight, SplittableRandom random) {
            double risk = seed.draw(random) / mean;
            for (int commune = 0; commune < into.length; commune++) {
                Posterior other = others.get(commune);
                if (other.ownWeight() > 0) {
                    into[commune] += weight * seed.ownWeight() * other.ownWeight()
                            * regime.score(other.draw(random) / mean, risk);
                }
            }
        }
    }

    private static double[] ofFamily(List<Compared> series, int communes, SplittableRandom random) {
        double[] scores = new double[communes];
        series.forEach(one -> one.add(scores, 1.0 / series.size(), random));
        return scores;
    }

    /// A third of all weights at most: half of what the facts of the seed weigh; all of it where they weigh nothing.
    private static double[] context(Ground ground) {
        List<Covariate> covariates = ground.context().covariates();
        double facts = ground.families().stream()
                .mapToDouble(family -> family.risks().stream()
                        .filter(risk -> risk.isReadable(ground.seed().code()))
                        .mapToDouble(risk -> risk.posterior(ground.seed().code()).ownWeight()).average().orElse(0))
                .sum();
        double weight = facts == 0 ? 1 : Math.min(1, facts / (OTHER_TWO_THIRDS * covariates.size()));
        return ground.graph().communes().stream()
                .mapToDouble(commune -> weight * covariates.stream()
                        .mapToDouble(covariate -> score(covariate, ground, commune)).sum())
                .toArray();
    }

    private static double score(Covariate covariate, Ground ground, Commune commune) {
        Double value = covariate.values().get(commune.code());
        Double seed = covariate.values().get(ground.seed().code());
        return value == null || seed == null ? 0 : SameRegime.covariateScore(value, seed);
    }

    private static Scores gather(List<double[][]> drawn, double[] context, int families) {
        double[][] parts = new double[context.length][families + 1];
        List<double[]> totals = new ArrayList<>();
        for (double[][] draw : drawn) {
            double[] total = context.clone();
            for (int family = 0; family < families; family++) {
                for (int commune = 0; commune < total.length; commune++) {
                    total[commune] += draw[family][commune];
                    parts[commune][family] += draw[family][commune] / drawn.size();
                }
            }
            totals.add(total);
        }
        IntStream.range(0, context.length).forEach(commune -> parts[commune][families] = context[commune]);
        return new Scores(totals.toArray(double[][]::new), parts);
    }
}
