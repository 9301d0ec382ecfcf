package fr.egide.laboratory.method;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import fr.egide.laboratory.Answer;
import fr.egide.laboratory.Column;
import fr.egide.laboratory.Description;
import fr.egide.laboratory.Given;
import fr.egide.laboratory.Method;
import fr.egide.laboratory.Question;
import fr.egide.statistics.region.Evenness;
import fr.egide.statistics.region.Partition;
import fr.egide.statistics.region.RegionShape;

/// How regions hang together.
@Component
class RegionShapeMethod implements Method {

    record Shape(String region, int units, int pieces, double joinCountRatio, OptionalInt diameter,
            double diameterRatio) {}

    private static Shape shape(String region, RegionShape shape) {
        return new Shape(region, shape.units(), shape.pieces(), shape.joinCountRatio(), shape.diameter(),
                shape.diameterRatio());
    }

    @Override
    public Description description() {
        return Description.of("region-shape", Question.TOGETHER, Column.NAMED_AREA, Column.text("region"))
                .withNeighbours()
                .upTo(1_000).saying("entropyShare", "region", "pieces", "joinCountRatio");
    }

    @Override
    public Answer run(Given given) {
        List<String> names = List.of(given.texts("region"));
        Partition partition = Partition.of(names.stream().mapToInt(names::indexOf).toArray());
        List<RegionShape> shapes = RegionShape.of(partition, given.neighbours());
        return Answer.listing(Evenness.of(partition), IntStream.range(0, shapes.size())
                .mapToObj(region -> shape(names.get(partition.members(region)[0]), shapes.get(region))).toList());
    }
}
