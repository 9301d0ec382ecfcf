package fr.egide.diagnosis.portrait;

import java.util.List;

import fr.egide.statistics.peer.Scale;

/// A trait that makes territories comparable: of their people and their housing, never of what is recorded there.
///
/// @param variable code of the fact of context
record PeerTrait(String variable, Scale scale) {

    /// The population is always known, and comes first.
    static final PeerTrait POPULATION = new PeerTrait("population", Scale.LOG);

    static final List<PeerTrait> MEASURED = List.of(new PeerTrait("median-income", Scale.LINEAR),
            new PeerTrait("unemployment-rate", Scale.LINEAR), new PeerTrait("social-housing-rate", Scale.LINEAR),
            new PeerTrait("facilities-per-1000", Scale.LOG_ONE_MORE),
            new PeerTrait("priority-districts", Scale.LOG_ONE_MORE));

    static List<String> variables() {
        return MEASURED.stream().map(PeerTrait::variable).toList();
    }
}
