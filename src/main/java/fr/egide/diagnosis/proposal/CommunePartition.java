package fr.egide.diagnosis.proposal;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.egide.statistics.region.Evenness;

/// What all communes grouped in regions of one piece with the same difficulties are worth.
///
/// @param edition of the official series; absent where context alone was read
/// @param families codes of the families of series that weigh, `context` codes of the facts that do, `missing` of those that
///        no table gives for half of the communes
/// @param neighbourYear geography year of who touches whom
/// @param ratioBetween share of the squared distances that is between regions, 0 to 1
/// @param isPolished false as well where polishing was asked and the floor can't hold, for an island
/// @param communes grouped
public record CommunePartition(@Nullable UUID edition, List<Integer> years, List<String> families,
        List<String> context, List<String> missing, int neighbourYear, double ratioBetween, Evenness evenness,
        boolean isPolished, int communes, List<Region> regions) {

    /// @param number from 1
    /// @param largest name of its most populated commune
    /// @param joinCountRatio share of its communes' links that stay inside
    /// @param diameterRatio longest way inside, in links, over its communes: near 1 for a chain
    /// @param compactness 4π area / outline²; absent where a commune has no contour
    public record Region(int number, String largest, int communes, long population, double joinCountRatio,
            double diameterRatio, @Nullable Double compactness) {}

    /// One commune as it was then.
    ///
    /// @param hasOwnData whether it publishes anything that is read
    public record Unit(String code, String name, String departement, long population, int region,
            boolean hasOwnData) {}

    /// A partition with its communes, in the order of the regions.
    public record Made(CommunePartition figures, List<Unit> units) {}

    public CommunePartition {
        years = List.copyOf(years);
        families = List.copyOf(families);
        context = List.copyOf(context);
        missing = List.copyOf(missing);
        regions = List.copyOf(regions);
    }
}
