package fr.egide.diagnosis.proposal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.egide.diagnosis.proposal.ProposalView.OptionRow;
import fr.egide.territory.TerritoryRef;

/// A perimeter chosen after examination, with its reasons and what was shown then: nothing of it changes any more.
///
/// @param perimeter of `territory`, on which a contract can be made
/// @param seed code of the commune it was examined around
/// @param reasons for those whom [KeptReasons] lets read them
/// @param document what it was examined on
public record KeptPerimeter(UUID id, UUID perimeter, String name, String seed, List<String> departements,
        String reasons, Instant keptAt, UUID author, String authorFunction, String authorOrganisation,
        Document document) {

    /// @param sentences as shown, the first one for all; `options` and `sources` likewise
    /// @param figures the same as figures, with the seed of the draws and all limits
    public record Document(List<String> sentences, List<OptionRow> options, List<String> sources,
            ProposalAnswer figures) {

        public Document {
            sentences = List.copyOf(sentences);
            options = List.copyOf(options);
            sources = List.copyOf(sources);
        }
    }

    public KeptPerimeter {
        departements = List.copyOf(departements);
    }

    public TerritoryRef ref() {
        return new TerritoryRef(TerritoryRef.Kind.PERIMETER, perimeter.toString());
    }
}
