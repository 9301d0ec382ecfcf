package fr.egide.territory.contour;

import java.util.List;

import fr.egide.territory.Commune;

/// Communes of today and which of them touch.
///
/// @param year geography year of the file that says who touches whom
/// @param links each pair once, by the places of its communes in the list
public record CommuneGraph(int year, List<Commune> communes, List<Link> links) {

    /// Two communes that share a length of border.
    public record Link(int one, int other) {}

    public CommuneGraph {
        communes = List.copyOf(communes);
        links = List.copyOf(links);
    }

    /// Whether these are the communes of the training mode.
    public boolean isFictitious() {
        return year == FictitiousContours.YEAR;
    }
}
