package fr.egide.home.training;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import fr.egide.contract.ObjectKind;

import static fr.egide.home.training.TrainingData.cell;

/// What happens to the actions, the steps, the money and the promises of the training contract once it is signed.
final class TrainingLife {

    private static final String COORDINATOR = "coordination";
    private static final int GRANTED_AFTER = 2;
    private static final int PAID_AFTER = 5;
    private static final int SPENT_AFTER = 8;

    private final TrainingObjects objects;
    private final LocalDate start;
    private final Agenda agenda;

    TrainingLife(TrainingObjects objects, LocalDate start, Agenda agenda) {
        this.objects = objects;
        this.start = start;
        this.agenda = agenda;
    }

    /// Milestones and money are planned at once; what becomes of them is noted for its day.
    void note() {
        TrainingData.table("actions").forEach(this::action);
        TrainingData.table("milestones").forEach(this::milestone);
        TrainingData.table("money").forEach(this::money);
        TrainingData.table("commitments").stream().filter(line -> line.containsKey("providedOn"))
                .forEach(this::promise);
    }

    private void action(Map<String, String> line) {
        UUID id = objects.get(ObjectKind.ACTION, cell(line, "key"));
        status(id, line, "begun", "STARTED");
        status(id, line, "late", "LATE");
        status(id, line, "done", "DONE");
        if (line.containsKey("evaluatedOn")) {
            later(cell(line, "evaluatedOn"), ObjectKind.ACTION, id,
                    Map.of("evaluatedOn", cell(line, "evaluatedOn"), "conclusion", cell(line, "conclusion"), "lesson",
                            cell(line, "lesson"), "decision", cell(line, "decision")));
        }
    }

    private void status(UUID id, Map<String, String> line, String column, String status) {
        if (line.containsKey(column)) {
            later(cell(line, column), ObjectKind.ACTION, id, Map.of("status", status));
        }
    }

    private void milestone(Map<String, String> line) {
        UUID id = objects.add(ObjectKind.MILESTONE, null, action(cell(line, "action")), line);
        if (line.containsKey("actual")) {
            later(cell(line, "actual"), ObjectKind.MILESTONE, id, Map.of("actualOn", cell(line, "actual")));
        }
    }

    private void money(Map<String, String> line) {
        int year = Integer.parseInt(cell(line, "year"));
        Map<String, String> planned = new HashMap<>(line);
        planned.put("year", Integer.toString(start.getYear() + year - 1));
        planned.keySet()
                .removeIf(column -> column.equals("granted") || column.equals("paid") || column.equals("spent"));
        UUID id = objects.add(ObjectKind.BUDGET_LINE, null, action(cell(line, "action")), planned);
        amount(id, line, "granted", 12 * (year - 1) + GRANTED_AFTER);
        amount(id, line, "paid", 12 * (year - 1) + PAID_AFTER);
        amount(id, line, "spent", 12 * (year - 1) + SPENT_AFTER);
    }

    private void amount(UUID id, Map<String, String> line, String column, int month) {
        if (line.containsKey(column)) {
            later("+" + month + ".12", ObjectKind.BUDGET_LINE, id, Map.of(column, cell(line, column)));
        }
    }

    private void promise(Map<String, String> line) {
        later(cell(line, "providedOn"), ObjectKind.COMMITMENT, objects.get(ObjectKind.COMMITMENT, cell(line, "text")),
                Map.of("provided", cell(line, "provided"), "providedOn", cell(line, "providedOn")));
    }

    private void later(String written, ObjectKind kind, UUID id, Map<String, String> values) {
        agenda.note(objects.day(written), COORDINATOR, () -> objects.change(kind, id, values));
    }

    private UUID action(String key) {
        return objects.get(ObjectKind.ACTION, key);
    }
}
