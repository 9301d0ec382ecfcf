package fr.egide.indicator.page;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fr.egide.indicator.Definition;
import fr.egide.web.observation.Direction;
import fr.egide.web.observation.Periodicity;

/// What was typed to define an indicator of the contract's own.
record LocalForm(Definition.Kind kind, Periodicity periodicity, Direction direction,
        @Nullable Boolean additive, String name, String unit, @Nullable Integer per, String formula, String source,
        String producer, String caution) {

    static final LocalForm BLANK = new LocalForm(Definition.Kind.R, Periodicity.T, Direction.LOWER, false,
            "", "", 1, "", "", "", "");

    /// Labels of the fields that are still blank, as keys of messages, by name of field in the order of the form.
    Map<String, String> lacks() {
        Map<String, String> lacks = new LinkedHashMap<>();
        note(lacks, "name", name, "indicator.define.name");
        note(lacks, "unit", unit, "contract.field.unit");
        note(lacks, "formula", formula, "indicator.formula");
        note(lacks, "source", source, "indicator.source-of");
        note(lacks, "producer", producer, "indicator.producer-of");
        return lacks;
    }

    Definition definition() {
        return new Definition("", kind, periodicity, direction, Boolean.TRUE.equals(additive), null, null, name, unit,
                per == null ? 1 : per, formula, source, producer, caution);
    }

    private static void note(Map<String, String> lacks, String name, String typed, String label) {
        if (typed.isBlank()) {
            lacks.put(name, label);
        }
    }
}
