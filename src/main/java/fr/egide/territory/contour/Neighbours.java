package fr.egide.territory.contour;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /// Geography years for which neighbours are known, newest first.
    public List<Integer> years() {
        return store.years();
    }

    /// Communes of today that share a length of border with this one, by the files of a year; itself excepted.
    public List<Commune> of(Commune commune, int year) {
        List<String> codes = Stream.concat(Stream.of(commune.code()), commune.formerCodes().stream()).toList();
        return store.of(year, codes).stream().map(territories::findCommune).flatMap(Optional::stream).distinct()
                .filter(neighbour -> !neighbour.code().equals(commune.code())).toList();
    }
}
