package fr.egide.partner.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import fr.egide.document.Sheet;
import fr.egide.document.Workbook;
import fr.egide.partner.PlainName;

/// Which sheet is which table, and which column holds what: by their names, or as someone said before.
@Component("partnerLayout")
class Layout {

    /// Said of a header that is to be left aside.
    static final String IGNORED = "-";

    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private final MessageSource messages;

    Layout(MessageSource messages) {
        this.messages = messages;
    }

    /// A header that nothing answers to.
    record Header(String sheet, String text) {}

    /// The language in which most headers are written; French when none is.
    Locale languageOf(Workbook workbook) {
        return LANGUAGES.stream().max(Comparator.comparingLong((Locale language) -> recognised(workbook, language))
                .thenComparing(language -> language.equals(Locale.FRENCH))).orElse(Locale.FRENCH);
    }

    /// The table that the sheet holds: by its name, else by the columns that it alone has.
    Optional<Table> tableOf(Sheet sheet, Map<Header, String> said) {
        Optional<Table> named = Stream.of(Table.values()).filter(table -> isNamed(sheet.name(), table.sheetKey()))
                .findFirst();
        return named.or(() -> Stream.of(Table.values())
                .filter(table -> columns(table, sheet, said).size() > 1)
                .max(Comparator.comparingInt(table -> columns(table, sheet, said).size())));
    }

    /// Number of each known column by its name.
    Map<String, Integer> columns(Table table, Sheet sheet, Map<Header, String> said) {
        Map<String, Integer> columns = new HashMap<>();
        for (int column = 0; column < sheet.width(); column++) {
            String held = held(table, sheet, column, said);
            if (!held.isEmpty() && !held.equals(IGNORED)) {
                columns.putIfAbsent(held, column);
            }
        }
        return columns;
    }

    /// Headers of a sheet that nothing answers to, or of which something was said.
    List<Header> asked(Table table, Sheet sheet, Map<Header, String> said) {
        List<Header> asked = new ArrayList<>();
        for (int column = 0; column < sheet.width(); column++) {
            Header header = new Header(sheet.name(), sheet.cell(0, column).typed().strip());
            if (!header.text().isEmpty()
                    && (said.containsKey(header) || held(table, sheet, column, said).isEmpty())) {
                asked.add(header);
            }
        }
        return asked;
    }

    private String held(Table table, Sheet sheet, int column, Map<Header, String> said) {
        String text = sheet.cell(0, column).typed().strip();
        String given = said.get(new Header(sheet.name(), text));
        if (given != null) {
            return table.columns().contains(given) ? given : IGNORED;
        }
        if (text.isEmpty() || isNamed(text, "document.messages")) {
            return IGNORED;
        }
        return table.columns().stream().filter(name -> isNamed(text, Table.columnKey(name))).findFirst().orElse("");
    }

    private long recognised(Workbook workbook, Locale language) {
        List<String> known = Stream.of(Table.values()).flatMap(table -> table.columns().stream())
                .map(name -> PlainName.of(messages.getMessage(Table.columnKey(name), null, language))).toList();
        return workbook.sheets().stream().filter(sheet -> !sheet.rows().isEmpty())
                .flatMap(sheet -> sheet.rows().getFirst().stream())
                .filter(cell -> known.contains(PlainName.of(cell.typed()))).count();
    }

    private boolean isNamed(String text, String key) {
        return LANGUAGES.stream().anyMatch(language -> PlainName.of(text)
                .equals(PlainName.of(messages.getMessage(key, null, language))));
    }
}
