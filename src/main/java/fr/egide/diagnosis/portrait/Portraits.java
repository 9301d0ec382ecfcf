package fr.egide.diagnosis.portrait;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import fr.egide.diagnosis.portrait.PeerFigures.Figure;
import fr.egide.diagnosis.portrait.PlacesBeside.Reference;
import fr.egide.recordedcrime.CommonReading;
import fr.egide.recordedcrime.Edition;
import fr.egide.recordedcrime.Editions;
import fr.egide.recordedcrime.RecordedCrime;
import fr.egide.recordedcrime.Series;
import fr.egide.recordedcrime.SeriesIndicator;
import fr.egide.recordedcrime.YearsInCommon;
import fr.egide.territory.Territory;
import fr.egide.web.Refusal;

/// Draws the portrait of a territory from the official series: each thing said is said with its uncertainty, or why it
/// can't be said.
@Component
public class Portraits {

    private static final int POOLED = 3;
    private static final int COMPARED = 4;
    private static final int SMALL = 20;
    private static final int LONGEST = 10;

    private final RecordedCrime crime;
    private final Editions editions;
    private final PlacesBeside places;
    private final Peers peers;
    private final PeerFigures peerFigures;
    private final double margin;

    Portraits(RecordedCrime crime, Editions editions, PlacesBeside places, Peers peers,
            PeerFigures peerFigures, @Value("${egide.diagnosis.stable-margin:0.1}") double margin) {
        this.crime = crime;
        this.editions = editions;
        this.places = places;
        this.peers = peers;
        this.peerFigures = peerFigures;
        this.margin = margin;
    }

    /// @param asked the longest run of years in one edition when absent
    /// @throws Refusal 404 `DIA-102` when no edition is loaded
    public Portrait of(Territory territory, @Nullable Period asked) {
        int last = editions.list().stream().mapToInt(Edition::lastYear).max()
                .orElseThrow(() -> Refusal.notFound("DIA-102"));
        Period period = asked != null
                ? asked
                : Periods.longest(crime.series(territory, crime.indicators(), last - LONGEST + 1, last, null), last);
        List<Series> series = crime.series(territory, crime.indicators(), period.from(), period.to(), null).stream()
                .filter(one -> one.readings().stream().anyMatch(reading -> reading.edition() != null)).toList();
        List<SeriesIndicator> indicators = series.stream().map(Series::indicator).toList();
        Map<String, YearsInCommon> here = crime.yearsInCommon(territory, indicators, null);
        List<Reference> around = places.around(territory, indicators);
        PeerChoice comparable = peers.of(territory, period.to());
        List<Facet> facets = series.stream()
                .map(one -> facet(one, Objects.requireNonNull(here.get(one.indicator().code())), around,
                        comparable.peers(), period))
                .toList();
        return new Portrait(territory, period, facets, comparable, StandingOut.among(facets));
    }

    private Facet facet(Series series, YearsInCommon years, List<Reference> around,
            List<Peer> comparable, Period period) {
        Change change = Change.of(years.over(period.last(COMPARED)), series.indicator().direction(), margin);
        Trend trend = Trend.of(years, period, series.indicator().direction(), margin);
        CommonReading read = level(years, period);
        if (!read.isSaid()) {
            return new Facet(series, null, read.reason(), change, trend, List.of(), 0, null);
        }
        Level level = Level.of(read);
        List<Beside> beside = new ArrayList<>();
        around.forEach(reference -> {
            CommonReading other = reference.over(series.indicator(), read.years());
            if (other.isSaid() && other.count(0, other.years().size()) > 0) {
                beside.add(Beside.of(level, reference.place(), other));
            }
        });
        List<Figure> figures = peerFigures.of(series.indicator(), level, comparable);
        return new Facet(series, level, null, change, trend, beside, figures.size(),
                AmongPeers.of(level, figures, comparable.size()).orElse(null));
    }

    /// The last year; three together when they count under twenty facts a year, or when the last one alone can't be said.
    private static CommonReading level(YearsInCommon years, Period period) {
        CommonReading one = years.over(period.last(1));
        CommonReading pooled = years.over(period.last(POOLED));
        boolean isSmall = pooled.isSaid()
                && pooled.count(0, pooled.years().size()) < (long) SMALL * pooled.years().size();
        return isSmall || !one.isSaid() && pooled.isSaid() ? pooled : one;
    }
}
