package fr.egide.laboratory.method;

import java.util.List;
import java.util.stream.IntStream;

import fr.egide.laboratory.Bounds;
import fr.egide.laboratory.Column;
import fr.egide.laboratory.Given;

/// A line of two counts with their bases.
record TwoRates(int count1, double base1, int count2, double base2) {

    /// @param most facts a count may hold
    static Column[] columns(double most) {
        return new Column[]{Column.AREA, Column.facts("count1", most), Column.number("base1", Bounds.BASE),
                Column.facts("count2", most), Column.number("base2", Bounds.BASE)};
    }

    static List<TwoRates> of(Given given) {
        int[] counts1 = given.counts("count1");
        double[] bases1 = given.numbers("base1");
        int[] counts2 = given.counts("count2");
        double[] bases2 = given.numbers("base2");
        return IntStream.range(0, given.size())
                .mapToObj(i -> new TwoRates(counts1[i], bases1[i], counts2[i], bases2[i])).toList();
    }

    int facts() {
        return count1 + count2;
    }
}
