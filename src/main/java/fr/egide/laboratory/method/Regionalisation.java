package fr.egide.laboratory.method;

import fr.egide.laboratory.Answer;
import fr.egide.laboratory.Bounds;
import fr.egide.laboratory.Column;
import fr.egide.laboratory.Given;
import fr.egide.laboratory.Parameter;
import fr.egide.statistics.region.Features;
import fr.egide.statistics.region.Floor;
import fr.egide.statistics.region.Partition;
import fr.egide.statistics.region.Tabu;

/// What all methods that group contiguous areas have in common.
final class Regionalisation {

    static final Column REQUIRED_QUANTITY = Column.number("population", Bounds.from(0, 1e12));
    static final Column QUANTITY = REQUIRED_QUANTITY.optional();
    static final Parameter REGIONS = Parameter.number("regions", Bounds.whole(1, 1_000), "4");
    static final Parameter SCALING = Parameter.choice("scaling", Scaling.STANDARDISED);
    static final Parameter FLOOR = Parameter.number("floor", Bounds.from(0, 1e12), "0");
    static final Parameter TENURE = Parameter.number("tenure", Bounds.whole(0, 1_000), "10");
    static final Parameter PATIENCE = Parameter.number("patience", Bounds.whole(0, 1_000), "50");

    private Regionalisation() {
    }

    /// Whether variables are brought to standard deviation 1.
    enum Scaling {
        STANDARDISED, AS_GIVEN
    }

    /// @param betweenShare share of the squared distances that is between regions
    record Regions(int regions, double betweenShare, double totalSquares, double[] squaresWithin, double[] totals,
            boolean contiguous) {}

    /// @param region numbered from 1 by its first area
    record Member(int region) {}

    static Features features(Given given) {
        return given.choice("scaling", Scaling.class) == Scaling.STANDARDISED
                ? Features.standardised(given.variables())
                : Features.of(given.variables());
    }

    static Floor floor(Given given) {
        return new Floor(given.numbers("population", 1), given.number("floor"));
    }

    static Tabu tabu(Given given) {
        return new Tabu(given.whole("tenure"), given.whole("patience"));
    }

    static Answer answer(Given given, Features features, Partition partition) {
        return Answer.each(given, unit -> new Member(partition.of(unit) + 1))
                .under(new Regions(partition.regions(), partition.ratioBetween(features), features.totalSquares(),
                        partition.squaresWithin(features), partition.totals(given.numbers("population", 1)),
                        partition.isContiguous(given.neighbours())));
    }
}
