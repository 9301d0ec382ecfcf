package fr.egide.diagnosis.proposal;

import java.util.Map;

import fr.egide.context.Variable;

/// One fact of context, standardised over the communes around a seed that have it.
///
/// @param values by code of commune, in standard deviations from their mean
record Covariate(Variable variable, Map<String, Double> values) {

    Covariate {
        values = Map.copyOf(values);
    }
}
