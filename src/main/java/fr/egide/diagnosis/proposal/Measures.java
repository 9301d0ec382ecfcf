package fr.egide.diagnosis.proposal;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import fr.egide.statistics.comparison.Homogeneity;

/// What a perimeter would mean for a contract.
///
/// @param communes as many mayors would sign
/// @param pieces 1 when its communes touch; 0 where neighbours aren't known for all of them
/// @param compactness 4π area / outline²; absent where a commune has no contour
/// @param own share of the population in communes that publish something read, 0 to 1
/// @param each series by series, in the order of the families
/// @param ofDepartement mean, over the series, of the share of the facts published in the seed's département that the
///        perimeter holds, 0 to 1; absent where it publishes nothing; `ofGrouping` the same in the seed's EPCI
/// @param competence communes whose EPCI holds the prevention competence; absent where no list of them is loaded
/// @param groupings SIREN of the EPCI its communes belong to
public record Measures(int communes, long population, int pieces, @Nullable Double compactness, double own,
        List<Alikeness> each, @Nullable Double ofDepartement, @Nullable Double ofGrouping, @Nullable Integer competence,
        List<String> groupings) {

    public Measures {
        each = List.copyOf(each);
        groupings = List.copyOf(groupings);
    }

    /// All series together; absent where none can be read in two communes.
    public @Nullable Homogeneity homogeneity() {
        List<Homogeneity> read = each.stream().map(Alikeness::homogeneity).filter(Objects::nonNull).toList();
        return read.isEmpty() ? null : Homogeneity.together(read);
    }
}
