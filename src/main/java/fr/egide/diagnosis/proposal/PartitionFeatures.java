package fr.egide.diagnosis.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

import fr.egide.statistics.region.Features;
import fr.egide.territory.Commune;
import fr.egide.web.Refusal;

/// What tells communes apart in a partition: own-data weight times log risk, a column a family with mean square 1, and
/// context at a third of all squares at most.
final class PartitionFeatures {

    private PartitionFeatures() {
    }

    /// @throws Refusal 409 `DIA-116` where there is neither series nor context
    static Features of(List<Commune> communes, List<Risks.OfFamily> families, List<Covariate> context) {
        List<double[]> columns = new ArrayList<>();
        families.forEach(family -> columns.add(scaled(communes, commune -> family.risks().stream()
                .mapToDouble(risk -> ownLogRisk(risk, commune.code())).average().orElse(0), 1)));
        double weight = families.isEmpty() ? 1 : Math.min(1, families.size() / (2.0 * context.size()));
        context.forEach(covariate -> columns.add(scaled(communes,
                commune -> covariate.values().getOrDefault(commune.code(), 0.0), Math.sqrt(weight))));
        if (columns.isEmpty()) {
            throw Refusal.conflict("DIA-116");
        }
        return Features.of(columns.toArray(double[][]::new));
    }

    private static double ownLogRisk(Risk risk, String commune) {
        return risk.isReadable(commune)
                ? risk.posterior(commune).ownWeight()
                        * Math.log(risk.posterior(commune).mean() / risk.law().mean())
                : 0;
    }

    private static double[] scaled(List<Commune> communes, ToDoubleFunction<Commune> value, double factor) {
        double[] column = communes.stream().mapToDouble(value).toArray();
        double square = Arrays.stream(column).map(one -> one * one).average().orElse(0);
        return square == 0 ? column : Arrays.stream(column).map(one -> one * factor / Math.sqrt(square)).toArray();
    }
}
