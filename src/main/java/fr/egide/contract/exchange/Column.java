package fr.egide.contract.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fr.egide.contract.ObjectKind;
import fr.egide.contract.editing.Field;
import fr.egide.contract.editing.Forms;

/// One column of a sheet: a field of the objects, or what places them.
///
/// @param key name of the field, or one of the keys below
record Column(String key, @Nullable Field field) {

    /// Number of the object, by which other sheets name it.
    static final String NUMBER = "number";
    /// The action an object is part of, where no field says it.
    static final String PARENT = "action";
    /// Identity and version of a row that was exported; empty for a new one.
    static final String REFERENCE = "reference";

    /// Kinds exchanged, each after those it points at.
    static final List<ObjectKind> KINDS = List.of(ObjectKind.AXIS, ObjectKind.FINDING, ObjectKind.OBJECTIVE,
            ObjectKind.ACTION, ObjectKind.PARTICIPATION, ObjectKind.MILESTONE, ObjectKind.BUDGET_LINE,
            ObjectKind.COMMITMENT);

    static List<Column> of(ObjectKind kind) {
        List<Column> columns = new ArrayList<>();
        if (isNumbered(kind)) {
            columns.add(new Column(NUMBER, null));
        }
        if (takesParent(kind)) {
            columns.add(new Column(PARENT, null));
        }
        Forms.fields(kind).forEach(field -> columns.add(new Column(field.name(), field)));
        columns.add(new Column(REFERENCE, null));
        return columns;
    }

    static boolean isNumbered(ObjectKind kind) {
        return Stream.of(ObjectKind.AXIS, ObjectKind.FINDING, ObjectKind.OBJECTIVE, ObjectKind.ACTION)
                .anyMatch(kind::equals);
    }

    /// Whether the object's place is given beside its fields.
    static boolean takesParent(ObjectKind kind) {
        return kind == ObjectKind.PARTICIPATION || kind == ObjectKind.MILESTONE || kind == ObjectKind.BUDGET_LINE;
    }

    /// Key of the message that heads the column.
    String messageKey() {
        return key.equals(NUMBER) || key.equals(REFERENCE) ? "contract.exchange." + key : "contract.field." + key;
    }
}
