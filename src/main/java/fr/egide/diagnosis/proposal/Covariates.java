package fr.egide.diagnosis.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;

import fr.egide.context.Context;
import fr.egide.context.Variable;
import fr.egide.context.Variables;
import fr.egide.territory.Commune;

/// Reads the facts of context that make communes alike beside what is recorded there.
@Component
class Covariates {

    private static final List<String> WANTED = List.of("median-income", "social-minima-share", "unemployment-rate",
            "social-housing-rate", "facilities-per-1000");

    private static final double NOTHING = 1e-9;

    private final Context context;
    private final Variables variables;

    Covariates(Context context, Variables variables) {
        this.context = context;
        this.variables = variables;
    }

    /// @param missing those that no table gives for half of the communes, or for the seed
    /// @param alike those that are the same everywhere: they bring nothing together
    record Read(List<Covariate> covariates, List<Variable> missing, List<Variable> alike) {}

    Read read(Commune seed, List<Commune> around, int year) {
        return read(around, year, values -> values.containsKey(seed.code()));
    }

    /// Those that most of these communes have and that tell them apart.
    Read read(List<Commune> communes, int year) {
        return read(communes, year, _ -> true);
    }

    private Read read(List<Commune> communes, int year, Predicate<Map<String, Double>> isEnough) {
        Read read = new Read(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        WANTED.stream().map(variables::get).forEach(variable -> {
            Map<String, Double> values = values(variable, communes, year);
            if (!isEnough.test(values) || 2 * values.size() < communes.size()) {
                read.missing().add(variable);
            } else if (isAlike(values)) {
                read.alike().add(variable);
            } else {
                read.covariates().add(new Covariate(variable, standardised(values)));
            }
        });
        return read;
    }

    private Map<String, Double> values(Variable variable, List<Commune> communes, int year) {
        return context.byCommune(communes.stream().map(Commune::code).toList(), variable.code(), year);
    }

    private static boolean isAlike(Map<String, Double> values) {
        return spread(values) <= NOTHING * Math.abs(mean(values));
    }

    private static Map<String, Double> standardised(Map<String, Double> values) {
        double mean = mean(values);
        double spread = spread(values);
        Map<String, Double> standardised = new HashMap<>();
        values.forEach((code, value) -> standardised.put(code, (value - mean) / spread));
        return standardised;
    }

    private static double mean(Map<String, Double> values) {
        return values.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static double spread(Map<String, Double> values) {
        double mean = mean(values);
        return Math.sqrt(values.values().stream().mapToDouble(value -> (value - mean) * (value - mean)).average()
                .orElse(0));
    }
}
