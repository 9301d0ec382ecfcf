package fr.egide.contract.exchange;

import java.util.List;

import fr.egide.contract.ObjectKind;
import fr.egide.document.CellMessage;

/// What a file changes, or what keeps it from changing anything.
///
/// @param unread headers that no field answers to: their cells are left aside until someone says what they are
/// @param organisations names of the organisations created
record Report(List<Row> rows, int unchanged, List<String> organisations, List<CellMessage> messages,
        List<Unread> unread) {

    /// One object created or changed.
    ///
    /// @param fields names of the changed fields, empty for a new object
    record Row(ObjectKind kind, String sheet, int line, String title, boolean isNew, List<String> fields) {}

    /// A header (or, without one, a whole sheet) that nothing answers to.
    record Unread(String sheet, String header) {}

    public boolean isRefused() {
        return !messages.isEmpty();
    }

    public long created() {
        return rows.stream().filter(Row::isNew).count();
    }

    public long changed() {
        return rows.size() - created();
    }
}
