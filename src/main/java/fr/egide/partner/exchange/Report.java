package fr.egide.partner.exchange;

import java.util.ArrayList;
import java.util.List;

import fr.egide.document.CellMessage;
import fr.egide.partner.exchange.Layout.Header;

/// What a file changes, or what keeps it from changing anything.
final class Report {

    private final List<Change> changes = new ArrayList<>();
    private final List<CellMessage> messages = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private int unchanged;

    /// One line that adds or changes something.
    record Change(Table table, String title, int line, boolean isNew) {}

    /// A header to be said what it holds.
    record Question(Table table, Header header) {}

    void changed(Table table, String title, int line, boolean isNew) {
        changes.add(new Change(table, title, line, isNew));
    }

    void unchanged() {
        unchanged++;
    }

    void wrong(CellMessage message) {
        messages.add(message);
    }

    void ask(Table table, List<Header> headers) {
        headers.forEach(header -> questions.add(new Question(table, header)));
    }

    public List<Change> changes() {
        return List.copyOf(changes);
    }

    public List<CellMessage> messages() {
        return List.copyOf(messages);
    }

    public List<Question> questions() {
        return List.copyOf(questions);
    }

    public int unchangedLines() {
        return unchanged;
    }

    public long added() {
        return changes.stream().filter(Change::isNew).count();
    }

    public long changedLines() {
        return changes.size() - added();
    }

    public boolean isRefused() {
        return !messages.isEmpty();
    }
}
