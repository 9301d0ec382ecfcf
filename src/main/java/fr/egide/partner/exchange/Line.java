package fr.egide.partner.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import fr.egide.document.CellMessage;
import fr.egide.document.Sheet;
import fr.egide.partner.PlainName;
import fr.egide.web.Refusal;

/// One line of a sheet, its cells by the names of their columns.
///
/// @param row place of the row, from 0
record Line(Sheet sheet, int row, Map<String, Integer> columns) {

    /// The lines under the headers, but those that are empty.
    static List<Line> of(Sheet sheet, Map<String, Integer> columns) {
        return IntStream.range(1, sheet.rows().size()).mapToObj(row -> new Line(sheet, row, columns))
                .filter(line -> columns.keySet().stream().anyMatch(name -> !line.text(name).isEmpty())).toList();
    }

    String text(String name) {
        Integer column = columns.get(name);
        return column == null ? "" : sheet.cell(row, column).typed().strip();
    }

    boolean isYes(String name) {
        return !List.of("", "0", "non", "no", "faux", "false").contains(PlainName.of(text(name)));
    }

    Optional<UUID> reference() {
        try {
            return text(Table.REFERENCE).isEmpty()
                    ? Optional.empty()
                    : Optional.of(UUID.fromString(text(Table.REFERENCE)));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /// As a spreadsheet numbers it.
    int number() {
        return sheet.place(row, 0).line();
    }

    /// @param name column to which the message belongs; the first one where the file hasn't got it
    CellMessage message(String name, Refusal refusal) {
        return message(name, refusal.messageKey(), refusal.arguments());
    }

    CellMessage message(String name, String key, Object... arguments) {
        return CellMessage.of(sheet, row, columns.getOrDefault(name, columns.getOrDefault("name", 0)), key,
                arguments);
    }
}
