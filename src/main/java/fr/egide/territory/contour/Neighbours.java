package fr.egide.territory.contour;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import fr.egide.territory.Commune;
import fr.egide.territory.Territories;

/// Who is the neighbour of whom, in codes of today whatever the year of the files.
@Component
public class Neighbours {

    private final NeighbourStore store;
    private final Territories territories;

    Neighbours(NeighbourStore store, Territories territories) {
        this.store = store;
        this.territories = territories;
    }

    /// A commune with those around it, ring after ring, up to `most` communes or the end of the land; by the newest file that
    /// knows one of its neighbours. Alone where none does; nothing where no file of neighbours or contours is loaded.
    public Optional<CommuneGraph> around(Commune seed, int most) {
        List<Integer> years = years(territories.isFictitious(seed.code()));
        return years.stream()
                .map(year -> new GraphWalk(territories).around(seed, most, codes -> store.touching(year, codes))
                        .graph(year))
                .filter(graph -> graph.communes().size() > 1).findFirst()
                .or(() -> years.stream().findFirst().map(year -> new CommuneGraph(year, List.of(seed), List.of())));
    }

    /// All communes of France that have a neighbour, by the newest file; nothing where none is loaded.
    public Optional<CommuneGraph> all() {
        return years(false).stream().findFirst()
                .map(year -> new GraphWalk(territories).all(store.all(year)).graph(year));
    }

    /// Communes of today that share a length of border with this one, by the newest file that knows one; itself excepted.
    public List<Commune> of(Commune commune) {
        return years(territories.isFictitious(commune.code())).stream().map(year -> of(commune, year))
                .filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    private List<Integer> years(boolean fictitious) {
        return store.years().stream().filter(year -> (year == FictitiousContours.YEAR) == fictitious).toList();
    }

    /// Communes of today that share a length of border with this one, by the files of a year; itself excepted.
    public List<Commune> of(Commune commune, int year) {
        return store.of(year, GraphWalk.codesOfAnyYear(List.of(commune))).stream().map(territories::findCommune)
                .flatMap(Optional::stream).distinct()
                .filter(neighbour -> !neighbour.code().equals(commune.code())).toList();
    }
}
