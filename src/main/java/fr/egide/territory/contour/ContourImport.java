package fr.egide.territory.contour;

import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.Audit;
import fr.egide.territory.Territories;
import fr.egide.web.Refusal;

/// Imports contours and neighbours, whole or not at all. Contours come département by département or for all France; those
/// of the same code and year are replaced, and neighbours are computed again around what came in.
@Component
public class ContourImport {

    private static final int FIRST_YEAR = 1999;

    private final ContourStore contours;
    private final NeighbourStore neighbours;
    private final GeographyFiles files;
    private final Territories territories;
    private final Audit audit;
    private final Clock clock;

    ContourImport(ContourStore contours, NeighbourStore neighbours, GeographyFiles files, Territories territories,
            Audit audit, Clock clock) {
        this.contours = contours;
        this.neighbours = neighbours;
        this.files = files;
        this.territories = territories;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param year geography year of the codes in the file
    /// @throws Refusal 422 `TER-010` to `TER-019`
    @Transactional
    public GeographyFile contours(GivenFile given, int year) throws IOException {
        String sha256 = checked(given, year);
        GeographyFile known = files.find(GeographyFile.Kind.CONTOURS, year, sha256).orElse(null);
        if (known != null) {
            return known;
        }
        List<Contour> read = GeoJsonCommunes.read(given);
        contours.save(year, read);
        List<Contour> around = contours.around(year, read);
        Set<Adjacency.Pair> pairs = Adjacency.of(Stream.concat(read.stream(), around.stream()).toList());
        neighbours.replaceAround(year, read.stream().map(Contour::code).toList(), pairs);
        return keep(new GeographyFile(GeographyFile.Kind.CONTOURS, year, given.name(), read.size(),
                unknown(read.stream().map(Contour::code).toList()), pairs.size(), clock.instant(), false), sha256);
    }

    /// The pairs of the file replace those another file gave for the same year.
    ///
    /// @throws Refusal 422 `TER-014` to `TER-019`
    @Transactional
    public GeographyFile neighbours(GivenFile given, int year) throws IOException {
        String sha256 = checked(given, year);
        GeographyFile known = files.find(GeographyFile.Kind.NEIGHBOURS, year, sha256).orElse(null);
        if (known != null) {
            return known;
        }
        Set<Adjacency.Pair> pairs = NeighbourPairs.read(given);
        neighbours.replaceGiven(year, pairs);
        return keep(new GeographyFile(GeographyFile.Kind.NEIGHBOURS, year, given.name(), pairs.size(),
                unknown(pairs.stream().flatMap(pair -> Stream.of(pair.first(), pair.second())).distinct().toList()),
                pairs.size(), clock.instant(), false), sha256);
    }

    private String checked(GivenFile given, int year) throws IOException {
        if (year < FIRST_YEAR || year > clock.instant().atZone(clock.getZone()).getYear() + 1) {
            throw Refusal.unprocessable("TER-019", given.name());
        }
        return given.sha256();
    }

    private int unknown(Collection<String> codes) {
        return (int) codes.stream().filter(code -> !territories.knows(code)).count();
    }

    private GeographyFile keep(GeographyFile file, String sha256) {
        files.add(file, sha256);
        audit.record("GEOGRAPHY_IMPORTED", "GEOGRAPHY", file.kind() + "-" + file.year(), file.name());
        return file;
    }
}
