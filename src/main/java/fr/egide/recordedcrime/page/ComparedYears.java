package fr.egide.recordedcrime.page;

import org.jspecify.annotations.Nullable;

import fr.egide.web.Refusal;

/// Bounds of the years that may be asked, from the pages and the API alike.
final class ComparedYears {

    private static final int MOST = 100;
    private static final int FIRST = 1900;
    private static final int LAST = 2200;

    private ComparedYears() {
    }

    /// Two different years in order, where both are given.
    ///
    /// @throws Refusal 422 `RCR-017`
    static void check(@Nullable Integer from, @Nullable Integer to) {
        if (from != null && to != null) {
            checkPeriod(from, to);
            if (from.equals(to)) {
                throw refused(from, to);
            }
        } else if (from != null) {
            checkPeriod(from, from);
        } else if (to != null) {
            checkPeriod(to, to);
        }
    }

    /// A period of one year or more.
    ///
    /// @throws Refusal 422 `RCR-017`
    static void checkPeriod(int from, int to) {
        if (from > to || from < FIRST || to > LAST || to - from > MOST) {
            throw refused(from, to);
        }
    }

    private static Refusal refused(int from, int to) {
        return Refusal.unprocessable("RCR-017", String.valueOf(from), String.valueOf(to));
    }
}
