package fr.egide.diagnosis.proposal;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.context.Context;
import fr.egide.context.Variable;
import fr.egide.statistics.region.Azp;
import fr.egide.statistics.region.Evenness;
import fr.egide.statistics.region.Features;
import fr.egide.statistics.region.Floor;
import fr.egide.statistics.region.Linkage;
import fr.egide.statistics.region.Partition;
import fr.egide.statistics.region.Redcap;
import fr.egide.statistics.region.Schc;
import fr.egide.statistics.region.Tabu;
import fr.egide.statistics.spatial.Neighbours;
import fr.egide.territory.Commune;
import fr.egide.territory.contour.CommuneGraph;
import fr.egide.web.Refusal;

/// Groups all communes for research: contiguity-constrained Ward, then a polish if asked (methods 2, b2).
@Component
public class CommunePartitions {

    private static final Tabu TABU = new Tabu(50, 500);
    private static final int LARGEST_MEAN = 1_000;

    private final fr.egide.territory.contour.Neighbours neighbours;
    private final Grounds grounds;
    private final Risks risks;
    private final Covariates covariates;
    private final PartitionShapes shapes;

    CommunePartitions(fr.egide.territory.contour.Neighbours neighbours, Grounds grounds, Risks risks,
            Covariates covariates, PartitionShapes shapes) {
        this.neighbours = neighbours;
        this.grounds = grounds;
        this.risks = risks;
        this.covariates = covariates;
        this.shapes = shapes;
    }

    /// @param progress told of each step as it begins
    /// @throws Refusal 409 `DIA-113` where neighbours aren't known, `DIA-116` where neither series nor context is loaded;
    ///         422 `DIA-118` for a number of regions that can't be
    public CommunePartition.Made make(PartitionQuestion question, Consumer<PartitionStep> progress) {
        progress.accept(PartitionStep.READING);
        CommuneGraph graph = neighbours.all().orElseThrow(() -> Refusal.conflict("DIA-113"));
        List<Commune> communes = graph.communes();
        Grounds.@Nullable Widest widest = grounds.widest().orElse(null);
        List<Risks.OfFamily> families = widest == null ? List.of() : risks.read(widest.table(), communes);
        Covariates.Read context = covariates.read(communes,
                widest == null ? Context.POPULATION_YEAR : widest.edition().lastYear());
        Features features = PartitionFeatures.of(communes, families, context.covariates());
        Neighbours touching = Ground.neighbours(graph);
        Floor floor = new Floor(communes.stream().mapToDouble(Commune::population).toArray(), question.floor());
        progress.accept(PartitionStep.GROUPING);
        Partition start = start(question, touching, features, floor);
        boolean isPolished = question.isPolished() && floor.holds(start);
        progress.accept(isPolished ? PartitionStep.POLISHING : PartitionStep.MEASURING);
        Partition made = isPolished ? Azp.polish(start, touching, features, floor, TABU) : start;
        progress.accept(PartitionStep.MEASURING);
        return new CommunePartition.Made(new CommunePartition(widest == null ? null : widest.edition().id(),
                widest == null ? List.of() : widest.table().counts().years(),
                families.stream().map(family -> family.family().code()).toList(),
                context.covariates().stream().map(one -> one.variable().code()).toList(),
                context.missing().stream().map(Variable::code).toList(), graph.year(), made.ratioBetween(features),
                Evenness.of(made), isPolished, communes.size(), shapes.of(made, touching, communes)),
                units(made, communes, families));
    }

    private static Partition start(PartitionQuestion question, Neighbours touching, Features features, Floor floor) {
        int units = touching.size();
        int least = Math.max(Partition.of(new int[units]).pieces(touching), units / LARGEST_MEAN);
        int regions = Math.min(question.regions(), units);
        if (regions < least) {
            throw Refusal.unprocessable("DIA-118", least, units);
        }
        return question.floor() > 0
                ? Redcap.partition(touching, features, regions, Linkage.WARD, floor)
                : Schc.partition(touching, features, regions, Linkage.WARD);
    }

    private static List<CommunePartition.Unit> units(Partition made, List<Commune> communes,
            List<Risks.OfFamily> families) {
        List<Risk> read = families.stream().flatMap(family -> family.risks().stream()).toList();
        return IntStream.range(0, communes.size()).mapToObj(unit -> {
            Commune commune = communes.get(unit);
            return new CommunePartition.Unit(commune.code(), commune.name(), commune.departement(),
                    commune.population(), made.of(unit) + 1,
                    read.stream().anyMatch(risk -> risk.isReadable(commune.code())));
        }).sorted(Comparator.comparingInt(CommunePartition.Unit::region).thenComparing(CommunePartition.Unit::code))
                .toList();
    }
}
