package fr.egide.diagnosis.portrait;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.egide.diagnosis.portrait.AmongPeers.Place;
import fr.egide.diagnosis.portrait.PeerChoice.Use;
import fr.egide.recordedcrime.CommonReading;
import fr.egide.recordedcrime.Comparison;
import fr.egide.recordedcrime.SeriesIndicator;
import fr.egide.statistics.Evolution;
import fr.egide.statistics.Interval;
import fr.egide.statistics.RateRatio;
import fr.egide.statistics.power.DetectableRatio;
import fr.egide.statistics.trend.Outcome;

/// A [Portrait] as the API says it. Rates are per 1,000 a year, intervals at 95 %, shares from 0 to 1; what is absent can't
/// be said.
///
/// @param standsOut codes of the indicators that stand out, the farthest first
/// @param near absent unless an indicator is asked for
record PortraitAnswer(String territory, String name, int from, int to, PeersAnswer peers,
        List<IndicatorAnswer> indicators, List<String> standsOut, @Nullable NearAnswer near) {

    /// @param byTraits whether several traits chose the comparable territories; else the population alone
    record PeersAnswer(boolean byTraits, List<PeerAnswer> territories, List<TraitAnswer> traits) {

        static PeersAnswer of(PeerChoice choice) {
            return new PeersAnswer(choice.byTraits(), choice.peers().stream()
                    .map(peer -> new PeerAnswer(peer.ref().toString(), peer.name(), peer.population())).toList(),
                    choice.traits().stream().map(trait -> new TraitAnswer(trait.variable().code(), trait.use(),
                            trait.here(), trait.median(), trait.difference(), trait.kept())).toList());
        }
    }

    record PeerAnswer(String territory, String name, long population) {}

    /// @param difference in standard deviations, territory less mean of its peers
    /// @param kept share of the peers that would be peers without this trait
    record TraitAnswer(String variable, Use use, @Nullable Double here, @Nullable Double median,
            @Nullable Double difference, @Nullable Double kept) {}

    record IndicatorAnswer(String indicator, String label, SeriesIndicator.Unit unit,
            SeriesIndicator.Denominator denominator, @Nullable LevelAnswer level,
            Comparison.@Nullable Reason noLevel, ChangeAnswer change, TrendAnswer trend, List<Beside> beside,
            int readablePeers, @Nullable AmongAnswer amongPeers) {

        static IndicatorAnswer of(Facet facet) {
            SeriesIndicator indicator = facet.indicator();
            return new IndicatorAnswer(indicator.code(), indicator.label(), indicator.unit(), indicator.denominator(),
                    LevelAnswer.of(facet.level()), facet.noLevel(), ChangeAnswer.of(facet.change()),
                    TrendAnswer.of(facet.trend()), facet.beside(), facet.readable(), AmongAnswer.of(facet.peers()));
        }
    }

    /// @param members communes (or départements) counted, of `of`, with `share` of the population
    record LevelAnswer(int from, int to, long count, double base, double rate, Interval interval, int members, int of,
            double share) {

        static @Nullable LevelAnswer of(@Nullable Level level) {
            return level == null
                    ? null
                    : new LevelAnswer(level.from(), level.to(), level.count(), level.base(), level.rate(),
                            level.interval(), level.read().common(), level.read().members(), level.read().share());
        }
    }

    /// @param ratio of the last year over those before; `high` is absent where there is no bound
    record ChangeAnswer(List<Integer> years, Evolution evolution, double margin, @Nullable Double ratio,
            @Nullable Double low, @Nullable Double high, @Nullable DetectableRatio detectable,
            Comparison.@Nullable Reason reason) {

        static ChangeAnswer of(Change change) {
            RateRatio ratio = change.ratio();
            return new ChangeAnswer(change.read().years(), change.evolution(), change.margin(),
                    ratio == null ? null : finite(ratio.ratio()),
                    ratio == null ? null : finite(ratio.interval().lower()),
                    ratio == null ? null : finite(ratio.interval().upper()), change.detectable(), change.reason());
        }
    }

    /// @param slope change a year, as a proportion; `withoutLockdowns` the same without 2020 and 2021
    record TrendAnswer(List<Integer> years, Evolution evolution, double margin, Trend.@Nullable Slope slope,
            Trend.@Nullable Slope withoutLockdowns, @Nullable Double p, @Nullable Double rankP,
            Comparison.@Nullable Reason reason, Outcome.@Nullable Reason obstacle) {

        static TrendAnswer of(Trend trend) {
            CommonReading read = trend.read();
            return new TrendAnswer(read.years(), trend.evolution(), trend.margin(), trend.slope(), trend.apart(),
                    trend.p(),
                    trend.rankP(), trend.reason(), trend.obstacle());
        }
    }

    /// @param usual ratios within which 95 % of comparable territories lie
    /// @param tau2 variance between them on the square-root scale, 0 where chance explains their spread
    record AmongAnswer(int read, double rate, double ratio, Interval usual, double p, Place place, double phi,
            double tau2, double ownWeight, double probablyAbove) {

        static @Nullable AmongAnswer of(@Nullable AmongPeers peers) {
            return peers == null
                    ? null
                    : new AmongAnswer(peers.figures().size(), peers.rate(), peers.ratio(), peers.usual(), peers.p(),
                            peers.place(), peers.spread().phi(),
                            peers.spread().beyondChance() ? peers.spread().tau2() : 0, peers.ownWeight(),
                            peers.above());
        }
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? Double.valueOf(value) : null;
    }
}
