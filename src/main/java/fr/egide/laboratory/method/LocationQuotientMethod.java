package fr.egide.laboratory.method;

import java.util.Optional;

import org.springframework.stereotype.Component;

import fr.egide.laboratory.Answer;
import fr.egide.laboratory.Bounds;
import fr.egide.laboratory.Column;
import fr.egide.laboratory.Description;
import fr.egide.laboratory.Given;
import fr.egide.laboratory.Method;
import fr.egide.laboratory.Parameter;
import fr.egide.laboratory.Question;
import fr.egide.statistics.structure.LocationQuotient;

/// What marks a territory out.
@Component
class LocationQuotientMethod implements Method {

    record Found(Optional<LocationQuotient> found) {}

    @Override
    public Description description() {
        return Description.of("location-quotient", Question.MADE_OF, Column.AREA, Column.facts("kindHere", 1e9),
                Column.facts("allHere", 1e9), Column.facts("kindAround", 1e9), Column.facts("allAround", 1e9))
                .with(Parameter.LEVEL, Parameter.number("dispersion", Bounds.from(1, 1_000), "1"))
                .saying("found.quotient", "found.interval.lower", "found.interval.upper");
    }

    @Override
    public Answer run(Given given) {
        given.requireAtMost("kindHere", "allHere");
        given.requireAtMost("kindHere", "kindAround");
        given.requireAtMost("allHere", "allAround");
        long[] kindHere = given.wholes("kindHere");
        long[] allHere = given.wholes("allHere");
        long[] kindAround = given.wholes("kindAround");
        long[] allAround = given.wholes("allAround");
        return Answer.each(given, i -> new Found(LocationQuotient.of(kindHere[i], allHere[i], kindAround[i],
                allAround[i], given.number("dispersion"), given.level())));
    }
}
