package fr.egide.home.training;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import fr.egide.contract.ObjectKind;

import static fr.egide.home.training.TrainingData.cell;

/// What the partners of the training contract agree before they sign.
final class TrainingPlan {

    private final TrainingObjects objects;

    TrainingPlan(TrainingObjects objects) {
        this.objects = objects;
    }

    void write() {
        TrainingData.table("signatories").forEach(line -> objects.add(ObjectKind.SIGNATORY, null, null, line));
        Set<String> axes = new HashSet<>();
        for (Map<String, String> line : TrainingData.table("objectives")) {
            objects.add(ObjectKind.FINDING, cell(line, "key"), null,
                    Map.of("text", cell(line, "finding"), "evidence", cell(line, "evidence")));
            if (axes.add(cell(line, "axis"))) {
                objects.add(ObjectKind.AXIS, cell(line, "axis"), null, Map.of("title", cell(line, "axis")));
            }
            objects.add(ObjectKind.OBJECTIVE, cell(line, "key"), null, with(line, "finding", cell(line, "key")));
        }
        for (Map<String, String> line : TrainingData.table("actions")) {
            objects.add(ObjectKind.ACTION, cell(line, "key"), null, planned(line));
        }
        TrainingData.table("participations").forEach(line -> objects.add(ObjectKind.PARTICIPATION, null,
                objects.get(ObjectKind.ACTION, cell(line, "action")), line));
        TrainingData.table("commitments").forEach(line -> objects.add(ObjectKind.COMMITMENT, cell(line, "text"), null,
                without(line, "provided", "providedOn")));
    }

    private static Map<String, String> planned(Map<String, String> line) {
        return with(without(line, "evaluatedOn", "conclusion", "lesson", "decision"), "status", "PLANNED");
    }

    private static Map<String, String> with(Map<String, String> line, String column, String value) {
        Map<String, String> copy = new HashMap<>(line);
        copy.put(column, value);
        return copy;
    }

    private static Map<String, String> without(Map<String, String> line, String... columns) {
        Map<String, String> copy = new HashMap<>(line);
        for (String column : columns) {
            copy.remove(column);
        }
        return copy;
    }
}
