package fr.egide.recordedcrime.importing;

import java.util.Arrays;

/// One series being read: a slot a year, from [#FIRST_YEAR] on.
final class Packed {

    static final int FIRST_YEAR = 2012;
    static final int LAST_YEAR = 2043;

    private int from = Integer.MAX_VALUE;
    private char[] states = {};
    private int[] counts = {};
    private double[] bases = {};
    private double[] rates = {};
    private int[] lines = {};

    /// @return false when the year is already there
    boolean put(int year, char state, int count, double base, double rate, int line) {
        makeRoom(year);
        int slot = year - from;
        if (lines[slot] > 0) {
            return false;
        }
        states[slot] = state;
        counts[slot] = count;
        bases[slot] = base;
        rates[slot] = rate;
        lines[slot] = line;
        return true;
    }

    int firstYear() {
        return from;
    }

    int lineOf(int year) {
        return lines[year - from];
    }

    private void makeRoom(int year) {
        if (states.length > 0 && year >= from && year < from + states.length) {
            return;
        }
        int first = Math.min(from, year);
        int length = Math.max(states.length == 0 ? year : from + states.length - 1, year) - first + 1;
        int shift = states.length == 0 ? 0 : from - first;
        char[] newStates = new char[length];
        Arrays.fill(newStates, 'A');
        double[] newBases = new double[length];
        double[] newRates = new double[length];
        Arrays.fill(newBases, Double.NaN);
        Arrays.fill(newRates, Double.NaN);
        int[] newCounts = new int[length];
        int[] newLines = new int[length];
        System.arraycopy(states, 0, newStates, shift, states.length);
        System.arraycopy(counts, 0, newCounts, shift, counts.length);
        System.arraycopy(bases, 0, newBases, shift, bases.length);
        System.arraycopy(rates, 0, newRates, shift, rates.length);
        System.arraycopy(lines, 0, newLines, shift, lines.length);
        from = first;
        states = newStates;
        counts = newCounts;
        bases = newBases;
        rates = newRates;
        lines = newLines;
    }

    /// The five array columns, as COPY reads them.
    void appendTo(StringBuilder row) {
        row.append(from).append('\t').append(states).append('\t').append(array(Arrays.toString(counts))).append('\t')
                .append(array(Arrays.toString(bases))).append('\t').append(array(Arrays.toString(rates))).append('\t')
                .append(array(Arrays.toString(lines)));
    }

    private static String array(String text) {
        return "{" + text.substring(1, text.length() - 1).replace(" ", "") + "}";
    }
}
