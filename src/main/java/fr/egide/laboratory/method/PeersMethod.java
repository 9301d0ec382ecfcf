package fr.egide.laboratory.method;

import java.util.List;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import fr.egide.laboratory.Answer;
import fr.egide.laboratory.Bounds;
import fr.egide.laboratory.Column;
import fr.egide.laboratory.Description;
import fr.egide.laboratory.Given;
import fr.egide.laboratory.Method;
import fr.egide.laboratory.Parameter;
import fr.egide.laboratory.Question;
import fr.egide.statistics.peer.Covariate;
import fr.egide.statistics.peer.PeerGroup;
import fr.egide.statistics.peer.PeerSearch;
import fr.egide.statistics.peer.Scale;

/// The territories comparable to one.
@Component
class PeersMethod implements Method {

    record Group(boolean enough, boolean balanced, boolean stable, List<PeerGroup.Trait> traits) {}

    record Peer(String area, double distance) {}

    /// One number for each stratum; one stratum where none is given.
    private static int[] strata(Given given) {
        List<String> names = List.of(given.texts("stratum"));
        return names.isEmpty() ? new int[given.size()] : names.stream().mapToInt(names::indexOf).toArray();
    }

    @Override
    public Description description() {
        return Description.of("peers", Question.AMONG_OTHERS, Column.NAMED_AREA, Column.text("stratum").optional(),
                Column.number("population", Bounds.BASE),
                Column.number("eligible", Bounds.whole(0, 1)).optional(), Column.VARIABLES)
                .with(Parameter.text("reference"), Parameter.number("wanted", Bounds.whole(1, 200), "30"),
                        Parameter.number("fewest", Bounds.whole(1, 200), "20"),
                        Parameter.number("caliper", Bounds.above(1, 1e6), "4"),
                        Parameter.choice("measure", Scale.LINEAR))
                .saying("reference", "wanted", "enough", "balanced");
    }

    @Override
    public Answer run(Given given) {
        String[] areas = given.texts("area");
        double[] eligible = given.numbers("eligible", 1);
        boolean[] mayBe = new boolean[eligible.length];
        for (int i = 0; i < mayBe.length; i++) {
            mayBe[i] = eligible[i] == 1;
        }
        Scale scale = given.choice("measure", Scale.class);
        List<Covariate> covariates = given.table().variables().entrySet().stream()
                .map(one -> new Covariate(one.getKey(), scale, one.getValue())).toList();
        PeerGroup group = new PeerSearch(given.whole("wanted"), given.whole("fewest"), given.number("caliper"))
                .find(given.unit("reference"), strata(given), given.numbers("population"), mayBe, covariates);
        return Answer.listing(new Group(group.enough(), group.balanced(), group.stable(), group.traits()),
                IntStream.range(0, group.peers().length)
                        .mapToObj(i -> new Peer(areas[group.peers()[i]], group.distances()[i])).toList());
    }
}
