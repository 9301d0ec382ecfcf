package fr.egide.diagnosis.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import fr.egide.diagnosis.portrait.CommuneTables;
import fr.egide.recordedcrime.Edition;
import fr.egide.recordedcrime.Editions;
import fr.egide.territory.Commune;
import fr.egide.territory.contour.CommuneGraph;
import fr.egide.territory.contour.Neighbours;

/// Reads what a proposal is made of: neighbours, official series, context.
@Component
class Grounds {

    private static final int CANDIDATES = 250;
    private static final int POOLED = 3;

    private final Neighbours neighbours;
    private final Editions editions;
    private final CommuneTables tables;
    private final Risks risks;
    private final Covariates covariates;
    private final Clock clock;

    Grounds(Neighbours neighbours, Editions editions, CommuneTables tables, Risks risks, Covariates covariates,
            Clock clock) {
        this.neighbours = neighbours;
        this.editions = editions;
        this.tables = tables;
        this.risks = risks;
        this.covariates = covariates;
        this.clock = clock;
    }

    /// Nothing where no file of neighbours or contours is loaded.
    Optional<Ground> around(Commune seed) {
        return neighbours.around(seed, CANDIDATES).map(graph -> read(seed, graph));
    }

    /// Series come from one edition: of those of communes that name the seed, the one with most years, up to three, then the
    /// newest.
    private Ground read(Commune seed, CommuneGraph graph) {
        List<Edition> choices = editions.list().stream().filter(edition -> edition.level() == Edition.Level.COMMUNE
                && edition.fictitious() == graph.isFictitious())
                .sorted(Comparator.comparingInt((Edition edition) -> -years(edition).size())).toList();
        for (Edition edition : choices) {
            CommuneTables.Table table = tables.get(edition.id(), years(edition));
            if (table.place(seed.code()) >= 0) {
                return new Ground(seed, graph, edition, years(edition), risks.read(table, graph.communes()),
                        covariates.read(seed, graph.communes(), edition.lastYear()));
            }
        }
        return new Ground(seed, graph, null, List.of(), List.of(),
                covariates.read(seed, graph.communes(), LocalDate.now(clock).getYear()));
    }

    /// The edition of communes that names most of them, with its years and its table; nothing where none is loaded.
    Optional<Widest> widest() {
        return editions.list().stream().filter(edition -> edition.level() == Edition.Level.COMMUNE
                && !edition.fictitious())
                .map(edition -> new Widest(edition, tables.get(edition.id(), years(edition))))
                .reduce((one, other) -> other.communes() > one.communes() ? other : one);
    }

    record Widest(Edition edition, CommuneTables.Table table) {

        int communes() {
            return table.counts().communes().size();
        }
    }

    private static List<Integer> years(Edition edition) {
        return IntStream.rangeClosed(Math.max(edition.firstYear(), edition.lastYear() - POOLED + 1),
                edition.lastYear()).boxed().toList();
    }
}
