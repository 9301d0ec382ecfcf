package fr.egide.recordedcrime.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import fr.egide.recordedcrime.SeriesIndicator;
import fr.egide.recordedcrime.SeriesIndicators;
import fr.egide.recordedcrime.State;
import fr.egide.recordedcrime.store.CellWriter;
import fr.egide.recordedcrime.store.Decimal;
import fr.egide.web.Refusal;

/// Understands a base of the producer, row by row, or refuses it with file, line, column, value and remedy.
final class BaseReader {

    private static final int ROWS_PER_REPORT = 1 << 14;

    private final String file;
    private final Lines lines;
    private final Progress progress;
    private final Layout layout;
    private final boolean complement;

    private final BaseTerritories territories;
    private final BaseLabels labels;
    private final Decimal count = new Decimal();
    private final Decimal rate = new Decimal();
    private final Decimal base = new Decimal();
    private final Decimal small = new Decimal();
    private int firstYear = Integer.MAX_VALUE;
    private int lastYear;
    private long rows;
    private long published;
    private long withheld;
    private long ratesCompared;
    private long rateDifferences;

    private BaseReader(InputStream content, String file, Codes codes, SeriesIndicators indicators,
            Progress progress)
            throws IOException {
        this.file = file;
        this.lines = new Lines(content, file);
        this.progress = progress;
        this.layout = Layout.of(file, header());
        this.territories = new BaseTerritories(file, lines, layout, codes);
        this.labels = new BaseLabels(file, lines, layout, indicators);
        this.complement = layout.place(Column.WITHHELD_MEAN) >= 0 && layout.place(Column.WITHHELD_MEAN_RATE) >= 0;
    }

    static Base read(InputStream content, String file, Codes codes, SeriesIndicators indicators,
            Progress progress)
            throws IOException {
        return new BaseReader(content, file, codes, indicators, progress).rows();
    }

    private List<String> header() throws IOException {
        List<String> names = new ArrayList<>();
        if (lines.advance()) {
            for (int i = 0; i < lines.cells(); i++) {
                names.add(lines.text(i).replace("\ufeff", "").replace("\"", ""));
            }
        }
        return names;
    }

    private Base rows() throws IOException {
        while (lines.advance()) {
            row();
            if (++rows % ROWS_PER_REPORT == 0) {
                progress.rows(rows);
            }
        }
        if (rows == 0) {
            throw Refusal.unprocessable("RCR-009", file);
        }
        progress.rows(rows);
        return new Base(layout, firstYear, lastYear, territories.cells(), territories.current(),
                labels.named(),
                new Base.Counts(rows, published, withheld, rows - published - withheld, ratesCompared,
                        rateDifferences));
    }

    private void row() {
        if (lines.cells() != layout.names().size()) {
            throw Refusal.unprocessable("RCR-010", file, lines.number(), lines.cells(), layout.names().size());
        }
        CellWriter cells = territories.ofRow();
        SeriesIndicator indicator = labels.ofRow();
        int year = year();
        if (!cells.claim(indicator.number(), year)) {
            throw Refusal.unprocessable("RCR-011", file, lines.number(), lines.text(layout.place(layout.territory())),
                    indicator.label(), String.valueOf(year));
        }
        boolean dwellings = indicator.denominator() == SeriesIndicator.Denominator.DWELLINGS;
        read(count, Column.COUNT);
        read(rate, Column.RATE);
        read(base, dwellings ? Column.DWELLINGS : Column.POPULATION);
        State state = state();
        if (state == State.PUBLISHED) {
            published++;
            compare();
        } else if (state == State.WITHHELD) {
            withheld++;
            rate.clear();
        }
        cells.add(indicator.number(), year, state, lines.number(), count.digits(), base,
                vintage(dwellings ? Column.DWELLINGS_VINTAGE : Column.POPULATION_VINTAGE), rate);
        if (state == State.WITHHELD && complement) {
            complement(cells);
        }
    }

    private void complement(CellWriter cells) {
        read(count, Column.WITHHELD_MEAN);
        read(rate, Column.WITHHELD_MEAN_RATE);
        if (count.isPresent() && rate.isPresent()) {
            cells.complement(count, rate);
        }
    }

    private int year() {
        read(small, Column.YEAR);
        long written = small.isPresent() && small.isWhole() ? small.digits() : -1;
        int year = (int) (written >= 0 && written < 100 ? written + 2000 : written);
        if (year < CellWriter.FIRST_YEAR || year >= CellWriter.FIRST_YEAR + CellWriter.YEARS) {
            throw refusal("RCR-012", Column.YEAR);
        }
        firstYear = Math.min(firstYear, year);
        lastYear = Math.max(lastYear, year);
        return year;
    }

    private int vintage(Column column) {
        if (layout.place(column) < 0) {
            return 0;
        }
        read(small, column);
        int year = small.isPresent() ? (int) Math.min(small.digits(), 9999) : 0;
        int full = year > 0 && year < 100 ? year + 2000 : year;
        return full > CellWriter.FIRST_YEAR ? full : 0;
    }

    private State state() {
        int place = layout.place(Column.DISCLOSURE);
        if (place >= 0 && isWithheld(place)) {
            return State.WITHHELD;
        }
        if (!count.isPresent()) {
            return State.ABSENT;
        }
        if (!count.isWhole() || count.digits() > Integer.MAX_VALUE) {
            throw refusal("RCR-003", Column.COUNT);
        }
        return State.PUBLISHED;
    }

    private boolean isWithheld(int place) {
        byte[] buffer = lines.buffer();
        int from = lines.from(place);
        int length = lines.to(place) - from;
        boolean withheldHere = length == 5 && (buffer[from] | 32) == 'n' && (buffer[from + 1] | 32) == 'd';
        boolean publishedHere = length == 4 && (buffer[from] | 32) == 'd';
        if (!withheldHere && !publishedHere) {
            throw refusal("RCR-016", Column.DISCLOSURE);
        }
        return withheldHere;
    }

    /// The producer's bases may be of another vintage than those printed: a difference is counted, never mended.
    private void compare() {
        if (base.isPresent() && base.digits() > 0 && rate.isPresent()) {
            ratesCompared++;
            double printed = rate.value();
            double unit = Decimal.value(1, rate.scale());
            double difference = Math.abs(count.digits() * 1000.0 / base.value() - printed);
            rateDifferences += difference > 0.5 * unit + 1e-9 * printed ? 1 : 0;
        }
    }

    private void read(Decimal number, Column column) {
        int place = layout.place(column);
        if (!number.read(lines.buffer(), lines.from(place), lines.to(place))) {
            throw refusal("RCR-003", column);
        }
    }

    private Refusal refusal(String code, Column column) {
        return Refusal.unprocessable(code, file, lines.number(), layout.nameOf(column),
                lines.text(layout.place(column)));
    }
}
