package fr.egide.recordedcrime;

import fr.egide.recordedcrime.store.CellReader;

/// What many communes say together of an indicator in a year, counted as their cells go by.
///
/// @param cells number of communes the edition names
/// @param publishedPopulation inhabitants of those published; `withheldPopulation` of those withheld
record Tally(int cells, Sum sum, long publishedPopulation, int withheld, long withheldPopulation) {

    static final Tally NONE = new Tally(0, Sum.NONE, 0, 0, 0);

    Tally plus(CellReader.Cell cell, long population) {
        Long count = cell.count();
        if (count != null) {
            return new Tally(cells + 1, sum.plus(count, cell.anyBase(), cell.isDerived()),
                    publishedPopulation + population, withheld, withheldPopulation);
        }
        return cell.state() == State.WITHHELD
                ? new Tally(cells + 1, sum, publishedPopulation, withheld + 1, withheldPopulation + population)
                : new Tally(cells + 1, sum, publishedPopulation, withheld, withheldPopulation);
    }
}
