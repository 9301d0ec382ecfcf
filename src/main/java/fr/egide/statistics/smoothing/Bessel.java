package fr.egide.statistics.smoothing;

/// One area under a Poisson–inverse-Gaussian law: its rate given its count follows a generalised inverse Gaussian law,
/// whose moments are ratios of Bessel functions K of half-integer order, climbed from K(1/2) / K(-1/2) = 1 by
/// `K(v+1) / K(v) = K(v-1) / K(v) + 2v / z`.
///
/// @param meanRate mean of the rate given the count
/// @param meanInverse mean of the inverse of the rate given the count
/// @param logProbability of the count
record Bessel(double meanRate, double meanInverse, double logProbability) {

    static Bessel of(double lambda, double mean, int count, double base) {
        double stretch = Math.sqrt(1 + 2 * base * mean * mean / lambda);
        double scale = mean / stretch;
        double z = lambda / scale;
        double ratio = 1;
        double logProbability = -2 * base * mean / (1 + stretch);
        for (int k = 0; k < count; k++) {
            logProbability += Math.log(base * scale * ratio / (k + 1));
            ratio = 1 / ratio + (2 * k + 1) / z;
        }
        return new Bessel(scale * ratio, (ratio - (2 * count - 1) / z) / scale, logProbability);
    }
}
