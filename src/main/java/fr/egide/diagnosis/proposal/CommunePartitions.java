package fr.egide.diagnosis.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.context.Context;
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

/// Groups all communes for research: contiguity-constrained Ward, then a polish if asked (methods 2, b2). One at a time.
@Component
public class CommunePartitions {

    private static final Tabu TABU = new Tabu(50, 500);
    private static final int LARGEST_MEAN = 1_000;

    private final fr.egide.territory.contour.Neighbours neighbours;
    private final Grounds grounds;
    private final Risks risks;
    private final Covariates covariates;
    private final Semaphore one = new Semaphore(1);

    CommunePartitions(fr.egide.territory.contour.Neighbours neighbours, Grounds grounds, Risks risks,
            Covariates covariates) {
        this.neighbours = neighbours;
        this.grounds = grounds;
        this.risks = risks;
        this.covariates = covariates;
    }

    /// @throws Refusal 409 `DIA-113` where neighbours aren't known, `DIA-116` where neither series nor context is loaded,
    ///         `DIA-117` while another partition is made; 422 `DIA-118` for a number of regions that can't be
    public CommunePartition make(PartitionQuestion question) {
        CommuneGraph graph = neighbours.all().orElseThrow(() -> Refusal.conflict("DIA-113"));
        if (!one.tryAcquire()) {
            throw Refusal.conflict("DIA-117");
        }
        try {
            return make(question, graph, grounds.widest().orElse(null));
        } finally {
            one.release();
        }
    }

    private CommunePartition make(PartitionQuestion question, CommuneGraph graph, Grounds.@Nullable Widest widest) {
        List<Risks.OfFamily> families = widest == null ? List.of() : risks.read(widest.table(), graph.communes());
        Features features = features(graph.communes(), families, covariates.read(graph.communes(),
                widest == null ? Context.POPULATION_YEAR : widest.edition().lastYear()));
        Neighbours touching = Ground.neighbours(graph);
        Floor floor = new Floor(graph.communes().stream().mapToDouble(Commune::population).toArray(), question.floor());
        Partition start = start(question, touching, features, floor);
        boolean isPolished = question.isPolished() && floor.holds(start);
        Partition made = isPolished ? Azp.polish(start, touching, features, floor, TABU) : start;
        return new CommunePartition(widest == null ? null : widest.edition().id(),
                widest == null ? List.of() : widest.table().counts().years(), graph.year(),
                made.ratioBetween(features), Evenness.of(made), isPolished,
                CommunePartition.regions(made, touching, graph.communes()), units(made, graph.communes(), families));
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

    /// Own-data weight times log risk, a column a family with mean square 1, and context at a third of all squares at most.
    private static Features features(List<Commune> communes, List<Risks.OfFamily> families,
            List<Covariate> context) {
        List<double[]> columns = new ArrayList<>();
        families.forEach(family -> columns.add(scaled(communes, commune -> family.risks().stream()
                .mapToDouble(risk -> ownLogRisk(risk, commune.code())).average().orElse(0), 1)));
        double weight = families.isEmpty() ? 1 : Math.min(1, families.size() / (2.0 * context.size()));
        context.forEach(covariate -> columns.add(scaled(communes,
                commune -> covariate.values().getOrDefault(commune.code(), 0.0), Math.sqrt(weight))));
        if (columns.isEmpty()) {
            throw Refusal.conflict("DIA-116");
        }
        return Features.of(columns.toArray(double[][]::new));
    }

    private static double ownLogRisk(Risk risk, String commune) {
        return risk.isReadable(commune)
                ? risk.posterior(commune).ownWeight()
                        * Math.log(risk.posterior(commune).mean() / risk.law().mean())
                : 0;
    }

    private static double[] scaled(List<Commune> communes, ToDoubleFunction<Commune> value, double factor) {
        double[] column = communes.stream().mapToDouble(value).toArray();
        double square = Arrays.stream(column).map(one -> one * one).average().orElse(0);
        return square == 0 ? column : Arrays.stream(column).map(one -> one * factor / Math.sqrt(square)).toArray();
    }

    private static List<CommunePartition.Unit> units(Partition made, List<Commune> communes,
            List<Risks.OfFamily> families) {
        List<Risk> read = families.stream().flatMap(family -> family.risks().stream()).toList();
        return IntStream.range(0, communes.size())
                .mapToObj(unit -> new CommunePartition.Unit(communes.get(unit), made.of(unit) + 1,
                        read.stream().anyMatch(risk -> risk.isReadable(communes.get(unit).code()))))
                .sorted(Comparator.comparingInt(CommunePartition.Unit::region)
                        .thenComparing(unit -> unit.commune().code()))
                .toList();
    }
}
