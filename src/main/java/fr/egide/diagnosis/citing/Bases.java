package fr.egide.diagnosis.citing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fr.egide.diagnosis.Basis;
import fr.egide.diagnosis.Basis.Line;
import fr.egide.diagnosis.Basis.Result;
import fr.egide.diagnosis.portrait.AmongPeers;
import fr.egide.diagnosis.portrait.Facet;
import fr.egide.diagnosis.portrait.Level;
import fr.egide.diagnosis.portrait.Trend;
import fr.egide.recordedcrime.CommonReading;
import fr.egide.recordedcrime.Edition;
import fr.egide.statistics.Interval;
import fr.egide.statistics.RateRatio;

/// What each thing that a portrait says of an indicator was computed from.
///
/// @param territory name of the territory of the portrait
/// @param known editions loaded
record Bases(String territory, Map<UUID, Edition> known) {

    private static final int DIGEST = 16;

    /// Absent where nothing was computed: there is only a reason to read.
    @Nullable
    Basis of(Statement statement, Facet facet) {
        return switch (statement) {
            case LEVEL -> level(facet);
            case CHANGE -> change(facet);
            case TREND -> trend(facet);
            case PEERS -> peers(facet);
        };
    }

    private @Nullable Basis level(Facet facet) {
        Level level = facet.level();
        if (level == null) {
            return null;
        }
        List<Line> lines = years(level.read());
        return basis(facet, "LEVEL", level.read(), lines, List.of(result("rate", level.rate(), level.interval())),
                RProgram.level(lines));
    }

    private @Nullable Basis change(Facet facet) {
        RateRatio ratio = facet.change().ratio();
        if (ratio == null || !Double.isFinite(ratio.ratio())) {
            return null;
        }
        List<Line> lines = years(facet.change().read());
        return basis(facet, "CHANGE", facet.change().read(), lines,
                List.of(result("ratio", ratio.ratio(), ratio.interval()),
                        Result.of("margin", facet.change().margin())),
                RProgram.change(lines));
    }

    private @Nullable Basis trend(Facet facet) {
        Trend trend = facet.trend();
        List<Line> lines = years(trend.read());
        Trend.Slope slope = trend.slope();
        Double p = trend.p();
        if (slope != null) {
            return basis(facet, "TREND", trend.read(), lines,
                    List.of(result("slope", slope.change(), slope.interval())), RProgram.trend(lines));
        }
        return p == null
                ? null
                : basis(facet, "EXACT_TREND", trend.read(), lines, List.of(Result.of("mid-p", p)),
                        RProgram.exactTrend(lines));
    }

    private @Nullable Basis peers(Facet facet) {
        AmongPeers peers = facet.peers();
        Level level = facet.level();
        if (peers == null || level == null) {
            return null;
        }
        List<Line> lines = Stream.concat(Stream.of(new Line(territory, level.count(), level.base())),
                peers.lines().stream()).toList();
        boolean differ = peers.ownWeight() > 0;
        List<Result> results = Stream.concat(
                Stream.of(result("peer-ratio", peers.ratio(), peers.usual()), Result.of("p", peers.p())),
                differ
                        ? Stream.of(Result.of("own-weight", peers.ownWeight()), Result.of("above", peers.above()))
                        : Stream.empty())
                .toList();
        return basis(facet, "PEERS", level.read(), lines, results, RProgram.peers(lines, differ));
    }

    private Basis basis(Facet facet, String method, CommonReading read, List<Line> lines, List<Result> results,
            List<String> program) {
        return new Basis(facet.indicator().label(), territory, method, read.years(), edition(read.edition()),
                read.common(), read.members(), read.share(), lines, results, program);
    }

    private String edition(@Nullable UUID id) {
        Edition edition = id == null ? null : known.get(id);
        return edition == null
                ? "—"
                : edition.fileName() + " (SHA-256 " + edition.sha256().substring(0, DIGEST) + "…)";
    }

    private static List<Line> years(CommonReading read) {
        return IntStream.range(0, read.counts().size())
                .mapToObj(i -> new Line(read.years().get(i).toString(), read.counts().get(i),
                        Objects.requireNonNull(read.bases().get(i))))
                .toList();
    }

    private static Result result(String code, double value, Interval interval) {
        return new Result(code, value, interval.lower(),
                Double.isFinite(interval.upper()) ? interval.upper() : null);
    }
}
