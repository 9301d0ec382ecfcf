package fr.egide.recordedcrime.store;

/// A number read without making an object of it: digits and scale, as printed. Comma or point, scientific notation; `NA`
/// or nothing is absent.
public final class Decimal {

    private static final double[] POWERS = powers();
    private static final long MOST = Long.MAX_VALUE / 10 - 1;

    private long digits;
    private int scale;
    private boolean present;

    /// @return false when the text is neither a number of zero or more nor absent
    public boolean read(byte[] text, int from, int to) {
        digits = 0;
        scale = 0;
        present = false;
        if (to == from || to == from + 2 && text[from] == 'N' && text[from + 1] == 'A') {
            return true;
        }
        boolean afterPoint = false;
        int seen = 0;
        int at = from;
        for (; at < to; at++) {
            int digit = text[at] - '0';
            if (digit >= 0 && digit <= 9) {
                seen++;
                if (digits <= MOST) {
                    digits = digits * 10 + digit;
                    scale += afterPoint ? 1 : 0;
                } else if (!afterPoint) {
                    return false;
                }
            } else if ((text[at] == ',' || text[at] == '.') && !afterPoint) {
                afterPoint = true;
            } else {
                break;
            }
        }
        present = seen > 0;
        return present && (at == to || exponent(text, at, to)) && normalise();
    }

    public void clear() {
        present = false;
    }

    public boolean isPresent() {
        return present;
    }

    public long digits() {
        return digits;
    }

    public int scale() {
        return scale;
    }

    public double value() {
        return value(digits, scale);
    }

    public static double value(long digits, int scale) {
        return scale == 0 ? digits : digits / POWERS[scale];
    }

    /// Whether the number is whole; then `digits` is the number itself.
    public boolean isWhole() {
        while (scale > 0 && digits % 10 == 0) {
            digits /= 10;
            scale--;
        }
        return scale == 0;
    }

    private boolean exponent(byte[] text, int at, int to) {
        if (text[at] != 'e' && text[at] != 'E' || at + 1 >= to) {
            return false;
        }
        boolean negative = text[at + 1] == '-';
        int exponent = 0;
        int first = negative || text[at + 1] == '+' ? at + 2 : at + 1;
        for (int i = first; i < to; i++) {
            if (text[i] < '0' || text[i] > '9' || exponent > 99) {
                return false;
            }
            exponent = exponent * 10 + text[i] - '0';
        }
        scale += negative ? exponent : -exponent;
        return first < to;
    }

    /// Brings the scale between 0 and what a double can divide by exactly enough.
    private boolean normalise() {
        while (scale < 0) {
            if (digits > MOST) {
                return false;
            }
            digits *= 10;
            scale++;
        }
        while (scale > 22) {
            digits /= 10;
            scale--;
        }
        return true;
    }

    private static double[] powers() {
        double[] powers = new double[23];
        for (int i = 0; i < powers.length; i++) {
            powers[i] = Double.parseDouble("1e" + i);
        }
        return powers;
    }
}
