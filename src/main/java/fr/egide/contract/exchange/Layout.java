package fr.egide.contract.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import fr.egide.contract.ObjectKind;
import fr.egide.contract.exchange.Report.Unread;
import fr.egide.document.Sheet;
import fr.egide.document.Workbook;

/// Which sheet holds what, and which column which field: by their names, or as someone said before.
@Component
class Layout {

    /// Said of a header or a sheet that is to be left aside.
    static final String IGNORED = "-";

    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private final MessageSource messages;

    Layout(MessageSource messages) {
        this.messages = messages;
    }

    /// The language in which most sheets are named; French when none is.
    Locale languageOf(Workbook workbook) {
        return LANGUAGES.stream()
                .max(Comparator.comparingLong((Locale language) -> recognised(workbook, language))
                        .thenComparing(language -> language.equals(Locale.FRENCH)))
                .orElse(Locale.FRENCH);
    }

    private long recognised(Workbook workbook, Locale language) {
        List<String> names = Column.KINDS.stream()
                .map(kind -> Values.plain(messages.getMessage(sheetKey(kind), null, language))).toList();
        return workbook.sheets().stream().filter(sheet -> names.contains(Values.plain(sheet.name()))).count();
    }

    /// What is said of a sheet or a header, or else what its own name says; empty when nothing does.
    String kindOf(Sheet sheet, Map<Unread, String> said) {
        String given = said.get(new Unread(sheet.name(), ""));
        if (given != null) {
            return given;
        }
        String name = Values.plain(sheet.name());
        if (isNamed(name, "contract.exchange.sheet.organisation") || isNamed(name, "contract.exchange.sheet.words")) {
            return IGNORED;
        }
        return Column.KINDS.stream().filter(kind -> isNamed(name, sheetKey(kind)) || name.equals(kind.slug()))
                .map(ObjectKind::name).findFirst().orElse("");
    }

    /// Number of each known column by its key.
    Map<String, Integer> columns(ObjectKind kind, Sheet sheet, Map<Unread, String> said) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int c = 0; c < sheet.width(); c++) {
            String key = keyOf(kind, sheet, c, said);
            if (!key.isEmpty() && !key.equals(IGNORED)) {
                columns.putIfAbsent(key, c);
            }
        }
        return columns;
    }

    /// Headers of a sheet that nothing answers to.
    List<Unread> unread(ObjectKind kind, Sheet sheet, Map<Unread, String> said) {
        List<Unread> unread = new ArrayList<>();
        for (int c = 0; c < sheet.width(); c++) {
            if (!sheet.cell(0, c).isEmpty() && keyOf(kind, sheet, c, said).isEmpty()) {
                unread.add(new Unread(sheet.name(), sheet.cell(0, c).typed()));
            }
        }
        return unread;
    }

    /// Sheets and headers of the workbook of which something was said before.
    List<Unread> answered(Workbook workbook, Map<Unread, String> said) {
        List<Unread> answered = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            boolean isRead = Column.KINDS.stream().anyMatch(kind -> kind.name().equals(kindOf(sheet, said)));
            Stream<Unread> headers = isRead
                    ? IntStream.range(0, sheet.width())
                            .mapToObj(c -> new Unread(sheet.name(), sheet.cell(0, c).typed()))
                    : Stream.empty();
            Stream.concat(Stream.of(new Unread(sheet.name(), "")), headers).filter(said::containsKey).distinct()
                    .forEach(answered::add);
        }
        return answered;
    }

    private String keyOf(ObjectKind kind, Sheet sheet, int column, Map<Unread, String> said) {
        String header = sheet.cell(0, column).typed();
        String plain = Values.plain(header);
        String given = said.get(new Unread(sheet.name(), header));
        if (given != null) {
            return given;
        }
        if (plain.isEmpty() || isNamed(plain, "document.messages")) {
            return IGNORED;
        }
        return Column.of(kind).stream()
                .filter(known -> isNamed(plain, known.messageKey())
                        || plain.equals(Values.plain(known.key())))
                .map(Column::key).filter(Objects::nonNull).findFirst().orElse("");
    }

    /// Whether this is how one of our languages writes the message.
    private boolean isNamed(String plain, String key) {
        return LANGUAGES.stream().anyMatch(
                language -> plain.equals(Values.plain(messages.getMessage(key, null, language))));
    }

    private static String sheetKey(ObjectKind kind) {
        return "contract.exchange.sheet." + kind.slug();
    }
}
