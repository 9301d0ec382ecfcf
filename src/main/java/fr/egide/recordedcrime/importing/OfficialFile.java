package fr.egide.recordedcrime.importing;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import fr.egide.recordedcrime.Edition.Level;
import fr.egide.recordedcrime.SeriesIndicator;
import fr.egide.recordedcrime.SeriesIndicators;

import static java.util.Objects.requireNonNull;

/// Reads one official file into packed series, checking every cell as it goes.
final class OfficialFile {

    private static final Pattern PRODUCED = Pattern.compile("produit-?le-?(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern GEOGRAPHY = Pattern.compile("geographie-?(\\d{4})");
    private static final int PROGRESS_STEP = 20_000;

    private final SeriesIndicators indicators;
    private final Codes codes;
    private final Map<String, Map<String, Packed>> series = new LinkedHashMap<>();
    private final Map<String, SeriesIndicator> labels = new HashMap<>();
    private int rows;
    private int published;
    private int withheld;
    private int rateDifferences;
    private int firstYear = Packed.LAST_YEAR;
    private int lastYear = Packed.FIRST_YEAR;

    OfficialFile(SeriesIndicators indicators, Codes codes) {
        this.indicators = indicators;
        this.codes = codes;
    }

    /// What is known of the file once read.
    record Content(Level level, int geographyYear, int firstYear, int lastYear, @Nullable LocalDate producedOn,
            int rows,
            int published, int withheld, int rateDifferences, Map<String, Map<String, Packed>> series) {}

    /// @param progress told the number of rows read, now and then
    /// @throws BadFile naming line, column, value and remedy
    Content read(String fileName, InputStream bytes, LongConsumer progress) throws IOException {
        try (Lines lines = Lines.of(bytes)) {
            String header = lines.next();
            if (header == null) {
                throw new BadFile("RCR-006", fileName);
            }
            Layout layout = Layout.of(header);
            UnaryOperator<String> code = codes.reader(layout.level());
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (!line.isEmpty()) {
                    row(new Row(layout, Cut.cells(line), lines.number()), code);
                    if (++rows % PROGRESS_STEP == 0) {
                        progress.accept(rows);
                    }
                }
            }
            if (rows == 0) {
                throw new BadFile("RCR-006", fileName);
            }
            int geography = layout.geographyYear() > 0 ? layout.geographyYear() : year(GEOGRAPHY, fileName, lastYear);
            return new Content(layout.level(), geography, firstYear, lastYear, producedOn(fileName), rows, published,
                    withheld, rateDifferences, series);
        }
    }

    private void row(Row row, UnaryOperator<String> codeReader) {
        String typed = row.text(Layout.Role.TERRITORY);
        String code = codeReader.apply(typed);
        if (code == null) {
            throw row.wrong("RCR-010", Layout.Role.TERRITORY);
        }
        String label = row.text(Layout.Role.INDICATOR);
        SeriesIndicator indicator = labels.computeIfAbsent(label, name -> indicators.find(name).orElse(null));
        if (indicator == null) {
            throw row.wrong("RCR-011", Layout.Role.INDICATOR);
        }
        int year = row.year();
        boolean isWithheld = row.text(Layout.Role.DIFFUSED).equals("ndiff");
        double count = row.number(Layout.Role.COUNT);
        double rate = row.number(Layout.Role.RATE);
        Layout.Role denominator = indicator.denominator() == SeriesIndicator.Denominator.DWELLINGS
                ? Layout.Role.DWELLINGS
                : Layout.Role.POPULATION;
        double base = row.number(denominator);
        if (!Double.isNaN(count) && (count < 0 || count != Math.rint(count) || count > Integer.MAX_VALUE)) {
            throw row.wrong("RCR-012", Layout.Role.COUNT);
        }
        char state = isWithheld ? 'W' : Double.isNaN(count) ? 'A' : 'P';
        published += state == 'P' ? 1 : 0;
        withheld += isWithheld ? 1 : 0;
        if (state == 'P' && base > 0 && !Double.isNaN(rate)) {
            rateDifferences += row.differs(count * 1000 / base, rate) ? 1 : 0;
        }
        firstYear = Math.min(firstYear, year);
        lastYear = Math.max(lastYear, year);
        Packed packed = series.computeIfAbsent(indicator.code(), _ -> new HashMap<>()).computeIfAbsent(code,
                _ -> new Packed());
        if (!packed.put(year, state, state == 'P' ? (int) count : 0, base > 0 ? base : Double.NaN,
                isWithheld ? Double.NaN : rate, row.line())) {
            throw new BadFile("RCR-013", row.line(), typed, label, Integer.toString(year), packed.lineOf(year));
        }
    }

    private static @Nullable LocalDate producedOn(String fileName) {
        Matcher matcher = PRODUCED.matcher(fileName);
        return matcher.find() ? LocalDate.parse(requireNonNull(matcher.group(1))) : null;
    }

    private static int year(Pattern pattern, String fileName, int otherwise) {
        Matcher matcher = pattern.matcher(fileName);
        return matcher.find() ? Integer.parseInt(requireNonNull(matcher.group(1))) : otherwise;
    }

    /// One line of the file, cut.
    private record Row(Layout layout, List<String> cells, int line) {

        Row {
            if (cells.size() != layout.width()) {
                throw new BadFile("RCR-014", line, cells.size(), layout.width());
            }
        }

        String text(Layout.Role role) {
            Integer column = layout.columns().get(role);
            return column == null ? "" : cells.get(column).strip();
        }

        /// NaN for NA, an empty cell or a column the file doesn't hold.
        double number(Layout.Role role) {
            String text = text(role);
            if (text.isEmpty() || text.equals("NA")) {
                return Double.NaN;
            }
            try {
                return Double.parseDouble(text.replace(',', '.'));
            } catch (NumberFormatException e) {
                throw wrong("RCR-012", role);
            }
        }

        int year() {
            double year = number(Layout.Role.YEAR);
            double full = year < 100 ? 2000 + year : year;
            if (!(full >= Packed.FIRST_YEAR && full <= Packed.LAST_YEAR) || full != Math.rint(full)) {
                throw wrong("RCR-015", Layout.Role.YEAR);
            }
            return (int) full;
        }

        /// Whether a recomputed rate differs from the printed one by more than half of its last digit.
        boolean differs(double computed, double printed) {
            String text = text(Layout.Role.RATE).replace(',', '.');
            int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
            int power = exponent < 0 ? 0 : Integer.parseInt(text.substring(exponent + 1));
            String mantissa = exponent < 0 ? text : text.substring(0, exponent);
            int digits = mantissa.indexOf('.') < 0 ? 0 : mantissa.length() - mantissa.indexOf('.') - 1;
            return Math.abs(computed - printed) > 0.5000001 * Math.pow(10, (double) power - digits);
        }

        BadFile wrong(String code, Layout.Role role) {
            Integer column = layout.columns().get(role);
            return new BadFile(code, line, column == null ? 0 : column + 1, text(role));
        }
    }
}
