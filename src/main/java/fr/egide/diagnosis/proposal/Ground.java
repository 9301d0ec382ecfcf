package fr.egide.diagnosis.proposal;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.egide.recordedcrime.Edition;
import fr.egide.statistics.spatial.Neighbours;
import fr.egide.territory.Commune;
import fr.egide.territory.contour.CommuneGraph;

/// All that is read around a seed.
///
/// @param edition of the official series; absent where none names the seed
/// @param years read together, the oldest first
/// @param families those that some series tells
record Ground(Commune seed, CommuneGraph graph, @Nullable Edition edition, List<Integer> years,
        List<Risks.OfFamily> families, Covariates.Read context) {

    Ground {
        years = List.copyOf(years);
        families = List.copyOf(families);
    }

    List<Risk> risks() {
        return families.stream().flatMap(family -> family.risks().stream()).toList();
    }

    /// Place of the seed among the communes of the graph.
    int place() {
        return graph.communes().indexOf(seed);
    }

    Neighbours neighbours() {
        return neighbours(graph);
    }

    static Neighbours neighbours(CommuneGraph graph) {
        return Neighbours.ofPairs(graph.communes().size(),
                graph.links().stream().mapToInt(CommuneGraph.Link::one).toArray(),
                graph.links().stream().mapToInt(CommuneGraph.Link::other).toArray());
    }

    /// Whether the commune publishes anything that is read.
    boolean hasOwnData(String commune) {
        return risks().stream().anyMatch(risk -> risk.isReadable(commune));
    }
}
