package fr.egide.diagnosis.portrait;

import java.util.ArrayList;
import java.util.List;

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
import fr.egide.recordedcrime.TerritoryFigures;
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
    static final int LONGEST = 10;

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
    /// @throws Refusal 404 `DIA-102` when no edition that may tell of it is loaded
    public Portrait of(Territory territory, @Nullable Period asked) {
        int last = editions.of(territory).stream().mapToInt(Edition::lastYear).max()
                .orElseThrow(() -> Refusal.notFound("DIA-102"));
        TerritoryFigures figures = crime.figures(territory, crime.indicators());
        Period widest = asked != null ? asked : new Period(last - LONGEST + 1, last);
        List<Series> all = figures.series(widest.from(), widest.to());
        Period period = asked != null ? asked : Periods.longest(all, last);
        List<Series> series = (period.equals(widest) ? all : figures.series(period.from(), period.to())).stream()
                .filter(one -> one.readings().stream().anyMatch(reading -> reading.edition() != null)).toList();
        List<Reference> around = places.around(territory, levels(period));
        PeerChoice comparable = peers.of(territory, period.to());
        PeerFigures.Reader beyond = peerFigures.of(comparable.peers());
        List<Facet> facets = series.stream()
                .map(one -> facet(one, figures.yearsInCommon(one.indicator()), around, beyond, period)).toList();
        return new Portrait(territory, period, facets, comparable, StandingOut.among(facets));
    }

    private Facet facet(Series series, YearsInCommon years, List<Reference> around,
            PeerFigures.Reader comparable, Period period) {
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
        List<Figure> figures = comparable.read(series.indicator(), level);
        return new Facet(series, level, null, change, trend, beside, figures.size(),
                AmongPeers.of(level, figures, comparable.peers()).orElse(null));
    }

    /// The years that a level may be read over.
    static List<List<Integer>> levels(Period period) {
        return List.of(period.last(1), period.last(POOLED));
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
