package fr.egide.recordedcrime;

/// What many communes say together of an indicator in a year, counted as they go by.
///
/// @param cells number of communes the edition names
/// @param publishedPopulation inhabitants of those published; `withheldPopulation` of those withheld
record Tally(int cells, Sum sum, long publishedPopulation, int withheld, long withheldPopulation) {

    static final Tally NONE = new Tally(0, Sum.NONE, 0, 0, 0);

    Tally plus(MemberValue value, long population) {
        return switch (value.state()) {
            case PUBLISHED -> new Tally(cells + 1, sum.plus(value.count(), value.base(), value.derived()),
                    publishedPopulation + population, withheld, withheldPopulation);
            case WITHHELD ->
                new Tally(cells + 1, sum, publishedPopulation, withheld + 1, withheldPopulation + population);
            case ABSENT, PARTIAL -> new Tally(cells + 1, sum, publishedPopulation, withheld, withheldPopulation);
        };
    }
}
