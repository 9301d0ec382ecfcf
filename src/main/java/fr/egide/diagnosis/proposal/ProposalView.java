package fr.egide.diagnosis.proposal;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.egide.territory.Territory;

/// An examined proposal in words.
///
/// @param territory asked; the proposal is made around its commune `seedName`
/// @param sentences what the chosen perimeter is, the first one for all
/// @param map SVG; blank without contours
/// @param rows communes in the chosen perimeter, in discussion or touching it; `others` those looked at beyond
/// @param back address of the proposal as it was before the visitor changed it; blank when nothing was changed
/// @param weighed what weighed in the proposal, and what would have had it been loaded
/// @param sources where all this comes from, a sentence each
public record ProposalView(Territory territory, String seedCode, String seedName, Choice choice,
        List<String> sentences, String map, List<Swatch> legend, List<MemberRow> rows, List<MemberRow> others,
        List<SeriesRow> series, List<OptionRow> options, String back, List<String> weighed,
        List<String> sources) {

    /// @param drawing SVG of one entry of the legend
    public record Swatch(String drawing, String words) {}

    /// @param place code, message `diagnosis.proposal.place.<code>`
    /// @param departs names of the series in which it departs from the chosen perimeter
    /// @param change address of the page with the commune put in, or taken out when it is inside; null for the seed
    public record MemberRow(String code, String name, String population, String place, String share, String own,
            String nearest, String farthest, String departs, boolean inside, @Nullable String change) {}

    /// One series in the chosen perimeter.
    public record SeriesRow(String label, String i2, String verdict, String departing) {}

    /// One perimeter compared. Every cell is words, those of what is unknown too.
    ///
    /// @param compactness absent of perimeters kept before it was measured
    public record OptionRow(String name, @Nullable String ref, String communes, String population, String pieces,
            @Nullable String compactness, String own, String i2, String tau, String p, String problem,
            String competence, String forces) {}
}
