package fr.egide.diagnosis.portrait;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.egide.recordedcrime.State;
import fr.egide.statistics.Interval;
import fr.egide.statistics.smoothing.GammaPoisson;
import fr.egide.statistics.smoothing.Posterior;

import static fr.egide.diagnosis.portrait.Level.CONFIDENCE;
import static fr.egide.diagnosis.portrait.Level.PER;

/// A [CloseUp] as the API says it.
///
/// @param peers comparable territories that can be read, over the years of the level
/// @param communes of the territory, over `years`
/// @param law of the published communes of the départements, per unit of base; absent where nothing is smoothed
record NearAnswer(String indicator, List<PeerFigure> peers, List<Integer> years, List<CommuneRate> communes,
        @Nullable GammaPoisson law, WithheldEstimate withheld) {

    /// @param expected facts at the rate of all of them together
    record PeerFigure(String territory, int count, double base, double expected) {}

    /// @param smoothedRate rate drawn towards the law, with its credible interval and the weight of own facts in it
    record CommuneRate(String territory, State state, @Nullable Integer count, @Nullable Double rate,
            @Nullable Interval interval, @Nullable Double smoothedRate, @Nullable Interval likely,
            @Nullable Double ownWeight) {

        static CommuneRate of(CommuneRates.Row row) {
            Posterior smoothed = row.smoothed();
            return new CommuneRate("commune:" + row.commune().code(), row.state(),
                    row.state() == State.PUBLISHED ? row.count() : null, row.hasRate() ? row.rate() : null,
                    row.hasRate() ? row.interval() : null, smoothed == null ? null : smoothed.mean() * PER,
                    smoothed == null ? null : smoothed.interval(CONFIDENCE).times(PER),
                    smoothed == null ? null : smoothed.ownWeight());
        }
    }

    static NearAnswer of(CloseUp near) {
        CommuneRates rates = near.rates();
        AmongPeers peers = near.facet().peers();
        return new NearAnswer(near.facet().indicator().code(), peers == null
                ? List.of()
                : peers.figures().stream().map(figure -> new PeerFigure(figure.peer().ref().toString(), figure.count(),
                        figure.base(), peers.expected(figure.base()))).toList(),
                rates == null ? List.of() : rates.years(),
                rates == null ? List.of() : rates.rows().stream().map(CommuneRate::of).toList(),
                rates == null ? null : finite(rates.law()), near.withheld());
    }

    /// A law of no spread has no finite shape: nothing is smoothed by it but the mean.
    private static @Nullable GammaPoisson finite(@Nullable GammaPoisson law) {
        return law == null || Double.isInfinite(law.shape()) ? null : law;
    }
}
