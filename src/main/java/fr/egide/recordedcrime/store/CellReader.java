package fr.egide.recordedcrime.store;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import fr.egide.recordedcrime.State;

/// Reads what [CellWriter] packed.
public final class CellReader {

    private static final State[] STATES = {State.PUBLISHED, State.WITHHELD, State.ABSENT};

    private final byte[] bytes;
    private int position;

    private CellReader(byte[] bytes) {
        this.bytes = bytes;
    }

    public static void read(byte[] bytes, Consumer<Cell> each) {
        CellReader reader = new CellReader(bytes);
        int line = 0;
        while (reader.position < bytes.length) {
            Cell cell = reader.next(line);
            line = cell.line();
            each.accept(cell);
        }
    }

    private Cell next(int previousLine) {
        int key = (int) number();
        int flags = bytes[position++];
        State state = STATES[flags & 3];
        int line = previousLine + (int) number();
        Long count = state == State.PUBLISHED ? Long.valueOf(number()) : null;
        Double base = null;
        int vintage = 0;
        if ((flags & CellWriter.HAS_BASE) != 0) {
            long digits = number();
            base = Decimal.value(digits, (flags & CellWriter.BASE_IS_FRACTIONAL) == 0 ? 0 : bytes[position++]);
            int years = (int) number();
            vintage = years == 0 ? 0 : years - 1 + CellWriter.FIRST_YEAR;
        }
        Double rate = null;
        int scale = 0;
        if ((flags & CellWriter.HAS_RATE) != 0) {
            long digits = number();
            scale = bytes[position++];
            rate = Decimal.value(digits, scale);
        }
        boolean complement = (flags & CellWriter.HAS_COMPLEMENT) != 0;
        return new Cell(key / CellWriter.YEARS, key % CellWriter.YEARS + CellWriter.FIRST_YEAR, state, line, count,
                base, vintage, rate, scale, complement ? Double.valueOf(decimal()) : null,
                complement ? Double.valueOf(decimal()) : null);
    }

    private double decimal() {
        long digits = number();
        return Decimal.value(digits, bytes[position++]);
    }

    private long number() {
        long value = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes[position++];
            value |= (long) (next & 127) << shift;
            shift += 7;
        } while (next < 0);
        return value;
    }

    /// One cell of the file.
    ///
    /// @param indicator number of the indicator, see `SeriesIndicator.number`
    /// @param vintage year of the base, 0 where the file doesn't say
    /// @param rate printed rate, per 1,000
    /// @param rateScale digits after the decimal point of the printed rate
    /// @param withheldMean mean count of the withheld communes of the département, `withheldMeanRate` their mean rate,
    ///        printed beside a withheld cell: never a value of the commune
    public record Cell(int indicator, int year, State state, int line, @Nullable Long count, @Nullable Double base,
            int vintage,
            @Nullable Double rate, int rateScale, @Nullable Double withheldMean, @Nullable Double withheldMeanRate) {

        /// The printed base, or the one that count and printed rate imply; nothing when neither exists.
        public @Nullable Double anyBase() {
            return base != null && base > 0 ? base : isDerived() ? derived() : null;
        }

        public boolean isDerived() {
            return (base == null || base <= 0) && count != null && count > 0 && rate != null && rate > 0;
        }

        private @Nullable Double derived() {
            return count == null || rate == null ? null : Double.valueOf(count * 1000.0 / rate);
        }
    }
}
