package fr.egide.diagnosis.proposal;

import java.util.List;

/// A proposal beside the perimeters that exist and the one that the visitor makes of it.
///
/// @param options the proposal first, then what the visitor made of it, the EPCI, perimeters made here that hold the seed,
///        the département
public record Examination(Proposal proposal, Choice choice, List<Option> options) {

    public Examination {
        options = List.copyOf(options);
    }

    /// The perimeter that would be kept: the visitor's, or else the proposal.
    public Option chosen() {
        return options.stream().filter(option -> option.kind() == Option.Kind.ADJUSTED).findFirst()
                .orElse(options.getFirst());
    }
}
