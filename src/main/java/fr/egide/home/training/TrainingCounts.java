package fr.egide.home.training;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import fr.egide.territory.FictitiousDepartement.Commune;

/// Fictitious facts of one indicator in the training communes, year after year, disclosed as the producer does: where more
/// than five were recorded in each of three years in a row.
final class TrainingCounts {

    private static final int DISCLOSED_FROM = 6;
    private static final int YEARS_DISCLOSED = 3;
    private static final int MIDDLE = 5;
    private static final double DIVERSITY = 0.35;
    private static final double LARGE = 30;

    private final List<Commune> communes;
    private final double[][] bases;
    private final int[][] facts;

    private TrainingCounts(List<Commune> communes, double[][] bases, int[][] facts) {
        this.communes = communes;
        this.bases = bases;
        this.facts = facts;
    }

    /// @param perThousand mean rate, `change` a year as a proportion, `town` how many times more in the agglomeration
    record Rate(double perThousand, double change, double town) {

        private double in(Commune commune, int year) {
            return perThousand / 1_000 * Math.pow(1 + change, year - MIDDLE)
                    * (TrainingDepartement.AGGLOMERATION.equals(commune.grouping()) ? town : 1);
        }
    }

    /// @param bases inhabitants or dwellings by commune, in each of the years
    static TrainingCounts draw(List<Commune> communes, double[][] bases, Rate rate, Random random) {
        int before = YEARS_DISCLOSED - 1;
        int[][] facts = new int[communes.size()][];
        for (int i = 0; i < facts.length; i++) {
            Commune commune = communes.get(i);
            double own = Math.exp(DIVERSITY * random.nextGaussian());
            double[] base = bases[i];
            facts[i] = IntStream.range(-before, base.length)
                    .map(year -> poisson(own * rate.in(commune, year) * base[Math.max(0, year)], random)).toArray();
        }
        return new TrainingCounts(communes, bases, facts);
    }

    private static int poisson(double mean, Random random) {
        if (mean > LARGE) {
            return (int) Math.max(0, Math.round(mean + Math.sqrt(mean) * random.nextGaussian()));
        }
        int count = -1;
        for (double left = mean; left >= 0; count++) {
            left -= -Math.log(1 - random.nextDouble());
        }
        return count;
    }

    int facts(int commune, int year) {
        return facts[commune][year + YEARS_DISCLOSED - 1];
    }

    double base(int commune, int year) {
        return bases[commune][year];
    }

    boolean isDisclosed(int commune, int year) {
        return IntStream.range(year, year + YEARS_DISCLOSED).allMatch(i -> facts[commune][i] >= DISCLOSED_FROM);
    }

    long total(int year) {
        return IntStream.range(0, communes.size()).mapToLong(commune -> facts(commune, year)).sum();
    }

    double totalBase(int year) {
        return IntStream.range(0, communes.size()).mapToDouble(commune -> base(commune, year)).sum();
    }

    /// What is printed beside withheld figures: the mean of all of them, and their common rate.
    ///
    /// @return facts a commune, then facts per 1,000; nothing where none is withheld
    double[] withheldMean(int year) {
        int[] withheld = IntStream.range(0, communes.size()).filter(commune -> !isDisclosed(commune, year)).toArray();
        double sum = IntStream.of(withheld).map(commune -> facts(commune, year)).sum();
        double base = IntStream.of(withheld).mapToDouble(commune -> base(commune, year)).sum();
        return withheld.length == 0 ? new double[0] : new double[]{sum / withheld.length, sum * 1_000 / base};
    }
}
