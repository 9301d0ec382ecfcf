package fr.egide.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import fr.egide.contract.Contract;
import fr.egide.document.CellMessage;
import fr.egide.document.NamedColumns;
import fr.egide.document.Sheet;
import fr.egide.document.Workbook;
import fr.egide.localseries.LocalSource;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;
import fr.egide.web.observation.PeriodText;
import fr.egide.web.observation.TypedValue;

/// Reads a table of observations line by line, with a message for each cell that can't be understood.
@Component
class ObservationReader {

    static final List<String> COLUMNS = List.of("code", "name", "on", "unit", "period", "value");
    private static final List<String> NEEDED = List.of("code", "on", "period", "value");
    private static final Set<String> OF_PERIOD = Set.of("IND-020", "LOC-006");

    private final Figures figures;
    private final Definitions definitions;
    private final Attachments attachments;
    private final Observations observations;
    private final Feeds feeds;
    private final EntryRights rights;
    private final Texts texts;

    ObservationReader(Figures figures, Definitions definitions, Attachments attachments, Observations observations,
            Feeds feeds, EntryRights rights, Texts texts) {
        this.figures = figures;
        this.definitions = definitions;
        this.attachments = attachments;
        this.observations = observations;
        this.feeds = feeds;
        this.rights = rights;
        this.texts = texts;
    }

    /// One observation of the file, at a line of it counted from 1.
    record Line(Tracked tracked, LocalDate period, TypedValue value, int number) {}

    /// The lines that are understood, and what is wrong with the others.
    record Lines(List<Line> understood, List<CellMessage> messages) {}

    /// What a contract follows, by what a file calls it.
    private record Followed(Map<String, Definition> known, Map<String, Tracked> byKey, Set<UUID> enterable,
            Map<UUID, LocalSource> fed) {}

    /// @throws Refusal 422 `IND-008` when a column is missing
    Lines read(Contract contract, Workbook workbook) {
        List<CellMessage> messages = new ArrayList<>();
        Sheet sheet = workbook.sheets().getFirst();
        NamedColumns columns = NamedColumns.of(sheet, COLUMNS, name -> texts.text("indicator.file." + name));
        columns.missing(NEEDED).ifPresent(missing -> {
            throw Refusal.unprocessable("IND-008", texts.text("indicator.file." + missing));
        });
        Followed followed = followed(contract);
        Set<List<Object>> seen = new HashSet<>();
        List<Line> lines = new ArrayList<>();
        for (int row = 1; row < sheet.rows().size(); row++) {
            if (!sheet.rows().get(row).isEmpty()) {
                line(followed, sheet, row, columns, seen, messages).ifPresent(lines::add);
            }
        }
        return new Lines(lines, messages);
    }

    private Optional<Line> line(Followed followed, Sheet sheet, int row, NamedColumns columns, Set<List<Object>> seen,
            List<CellMessage> messages) {
        int code = columns.place("code");
        int period = columns.place("period");
        int value = columns.place("value");
        Tracked tracked = followed.byKey()
                .get(key(sheet.cell(row, code).typed(), sheet.cell(row, columns.place("on")).typed()));
        if (tracked == null) {
            return wrong(messages, sheet, row, code, "indicator.cell.unknown");
        }
        Definition definition = Objects.requireNonNull(followed.known().get(tracked.definition()));
        if (!definition.isTyped()) {
            return wrong(messages, sheet, row, code, "indicator.cell.fills-itself");
        }
        if (!followed.enterable().contains(tracked.id())) {
            return wrong(messages, sheet, row, code, "indicator.cell.not-yours");
        }
        Optional<LocalDate> start = PeriodText.read(definition.periodicity(), sheet.cell(row, period).typed());
        if (start.isEmpty()) {
            return wrong(messages, sheet, row, period, "observation.cell.period",
                    PeriodText.write(definition.periodicity(), LocalDate.of(2026, 1, 1)));
        }
        if (!seen.add(List.of(tracked.id(), start.get()))) {
            return wrong(messages, sheet, row, period, "observation.cell.twice");
        }
        try {
            TypedValue typed = TypedValue.parse(sheet.cell(row, value).typed(), definition.per());
            observations.check(followed.fed().get(tracked.id()), start.get(), typed);
            return Optional.of(new Line(tracked, start.get(), typed, sheet.place(row, period).line()));
        } catch (Refusal refusal) {
            return wrong(messages, sheet, row, OF_PERIOD.contains(refusal.code()) ? period : value,
                    refusal.messageKey(), refusal.arguments());
        }
    }

    private static Optional<Line> wrong(List<CellMessage> messages, Sheet sheet, int row, int column, String key,
            Object... arguments) {
        messages.add(CellMessage.of(sheet, row, column, key, arguments));
        return Optional.empty();
    }

    private Followed followed(Contract contract) {
        Map<UUID, String> words = attachments.of(contract.id());
        List<Tracked> all = figures.tracked(contract.id());
        Map<String, Tracked> byKey = new HashMap<>();
        all.forEach(one -> byKey.put(key(one.definition(), words.getOrDefault(Attachments.on(one), "")), one));
        return new Followed(definitions.of(contract.id()), byKey, rights.enterable(contract, all),
                feeds.of(contract.id()));
    }

    private static String key(String code, String on) {
        return (code.strip() + "|" + on.strip()).toLowerCase(Locale.ROOT);
    }
}
