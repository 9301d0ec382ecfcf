package fr.egide.recordedcrime.store;

import java.util.Arrays;

import fr.egide.recordedcrime.State;

/// Packs the cells of one territory, in the order of the file. Of each cell: indicator and year (one number), flags
/// (state, what follows), lines since the previous cell, then count, base, vintage of the base, printed rate and what the
/// producer prints beside a withheld cell, where they are given. Decimals keep the digits of the file: a whole number and a scale. [CellReader] reads it back.
public final class CellWriter {

    public static final int FIRST_YEAR = 2000;
    public static final int YEARS = 64;
    static final int HAS_BASE = 4;
    static final int HAS_RATE = 8;
    static final int BASE_IS_FRACTIONAL = 16;
    static final int HAS_COMPLEMENT = 32;

    /// More than the bytes of any cell, its complement included.
    private static final int MOST = 80;

    private byte[] bytes = new byte[96];
    private int size;
    private int lastLine;
    private int lastFlags;
    private long[] years = new long[0];

    /// Whether this indicator and year are new for the territory; a second value for the same cell must be refused.
    public boolean claim(int indicator, int year) {
        if (indicator >= years.length) {
            years = Arrays.copyOf(years, indicator + 1);
        }
        long bit = 1L << (year - FIRST_YEAR);
        boolean isNew = (years[indicator] & bit) == 0;
        years[indicator] |= bit;
        return isNew;
    }

    public void add(int indicator, int year, State state, int line, long count, Decimal base, int vintage,
            Decimal rate) {
        if (size + MOST > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 3 / 2 + MOST);
        }
        boolean fractional = base.isPresent() && base.scale() != 0;
        number((long) indicator * YEARS + (year - FIRST_YEAR));
        lastFlags = size;
        bytes[size++] = (byte) (letter(state) | (base.isPresent() ? HAS_BASE : 0) | (rate.isPresent() ? HAS_RATE : 0)
                | (fractional ? BASE_IS_FRACTIONAL : 0));
        number(line - lastLine);
        lastLine = line;
        if (state == State.PUBLISHED) {
            number(count);
        }
        if (base.isPresent()) {
            number(base.digits());
            if (fractional) {
                bytes[size++] = (byte) base.scale();
            }
            number(vintage == 0 ? 0 : vintage - FIRST_YEAR + 1);
        }
        if (rate.isPresent()) {
            decimal(rate);
        }
    }

    /// What the producer prints beside the cell just added when it withholds it: a mean of the withheld communes of the
    /// département, kept to be shown as such and never read as a value of the commune.
    public void complement(Decimal mean, Decimal meanRate) {
        bytes[lastFlags] |= HAS_COMPLEMENT;
        decimal(mean);
        decimal(meanRate);
    }

    public byte[] bytes() {
        return bytes;
    }

    public int size() {
        return size;
    }

    /// What stands for a state in storage, whatever the order of the words becomes.
    private static int letter(State state) {
        return switch (state) {
            case PUBLISHED -> 0;
            case WITHHELD -> 1;
            case ABSENT -> 2;
            case PARTIAL -> throw new IllegalArgumentException("a cell is never partial");
        };
    }

    private void decimal(Decimal value) {
        number(value.digits());
        bytes[size++] = (byte) value.scale();
    }

    private void number(long value) {
        long rest = value;
        while (rest > 127) {
            bytes[size++] = (byte) (rest | 128);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }
}
