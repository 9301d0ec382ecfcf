package fr.egide.diagnosis.portrait;

import java.util.List;

import org.springframework.stereotype.Component;

import fr.egide.diagnosis.portrait.FacetView.BesideView;
import fr.egide.recordedcrime.CommonReading;
import fr.egide.recordedcrime.SeriesIndicator;
import fr.egide.recordedcrime.SeriesIndicator.Denominator;
import fr.egide.recordedcrime.SeriesPoints;
import fr.egide.statistics.Evolution;
import fr.egide.statistics.Interval;
import fr.egide.statistics.RateRatio;
import fr.egide.statistics.power.DetectableRatio;
import fr.egide.web.Formats;
import fr.egide.web.Texts;
import fr.egide.web.chart.SeriesChart;

/// Says each indicator of a portrait: level, evolution, comparison; or why it can't be said.
@Component
class FacetWords {

    private static final String KEY = "diagnosis.portrait.";

    private final TrendWords trends;
    private final Texts texts;
    private final Formats formats;

    FacetWords(TrendWords trends, Texts texts, Formats formats) {
        this.trends = trends;
        this.texts = texts;
        this.formats = formats;
    }

    /// @param comparable number of comparable territories
    FacetView view(Facet facet, int comparable) {
        SeriesIndicator indicator = facet.indicator();
        Level level = facet.level();
        return new FacetView(indicator.code(), indicator.label(), per(indicator),
                level == null ? "" : years(level), level == null ? "" : rate(level.rate()),
                level == null ? "" : between(level.interval(), level.rate()),
                level == null ? unsaid(facet) : said(indicator, level),
                SeriesChart.half(SeriesPoints.of(facet.series()), null,
                        texts.text("recordedcrime.chart", indicator.label(), facet.series().territory().name())),
                facet.change().evolution().name(), change(facet.change()),
                facet.trend().evolution().name(), trends.said(facet.trend()),
                facet.beside().stream().map(this::beside).toList(),
                facet.peers() == null ? "" : facet.peers().place().name(),
                facet.peers() == null ? noPeers(facet, comparable) : peers(facet.peers()));
    }

    /// Why nothing is said among comparable territories; blank where there are none to speak of, or something is said.
    String noPeers(Facet facet, int comparable) {
        if (comparable == 0 || facet.level() == null || facet.peers() != null) {
            return "";
        }
        return facet.readable() < AmongPeers.LEAST
                ? texts.text(KEY + "peers.too-few", facet.readable(), comparable, AmongPeers.LEAST)
                : texts.text(KEY + "peers.no-facts", facet.readable());
    }

    private String peers(AmongPeers peers) {
        return texts.text(KEY + "peers.said", peers.figures().size(), peers.peers(), rate(peers.rate()),
                ratio(peers.ratio()),
                ratio(Math.max(0, peers.usual().lower())), ratio(peers.usual().upper()),
                formats.percent(peers.ownWeight(), 0), texts.text(KEY + "likely." + likely(peers.above())));
    }

    /// Thresholds of Richardson et al. (2004).
    private static String likely(double above) {
        return above > 0.95
                ? "very-above"
                : above > 0.8 ? "above" : above < 0.05 ? "very-below" : above < 0.2 ? "below" : "neither";
    }

    /// `×1,4 (entre 1,3 et 1,5)`
    String times(Beside beside) {
        return texts.text(KEY + "times", ratio(beside.ratio()), ratio(beside.interval().lower()),
                ratio(beside.interval().upper()));
    }

    private BesideView beside(Beside beside) {
        return new BesideView(beside.place(), rate(beside.rate()), ratio(beside.ratio()), texts.text(KEY + "between",
                ratio(beside.interval().lower()), ratio(beside.interval().upper())), beside.standing().name());
    }

    private String said(SeriesIndicator indicator, Level level) {
        String facts = texts.text(KEY + "facts", formats.integer(level.count()),
                texts.text("recordedcrime.unit." + indicator.unit()), years(level));
        return level.read().members() > 1 ? facts + " " + over(level.read()) : facts;
    }

    private String over(CommonReading read) {
        return texts.text(KEY + "over", texts.text("recordedcrime.members." + read.level(), read.common()),
                read.members(), formats.percent(read.share(), 0));
    }

    private String unsaid(Facet facet) {
        return texts.text(KEY + "no-level." + facet.noLevel());
    }

    private String change(Change change) {
        List<Integer> years = change.read().years();
        RateRatio ratio = change.ratio();
        if (change.isTooShort()) {
            return texts.text(KEY + "change.too-short");
        }
        if (ratio == null) {
            return texts.text(KEY + (change.reason() == null ? "change.none-recorded" : "change." + change.reason()),
                    years.getFirst() + "", years.getLast() + "");
        }
        String said = texts.text(KEY + "change.said", years.getLast() + "", years.getFirst() + "",
                years.get(years.size() - 2) + "", ratio(ratio.ratio()), ratio(ratio.interval().lower()),
                ratio(ratio.interval().upper()));
        DetectableRatio seen = change.detectable();
        return seen != null && change.evolution() == Evolution.INCONCLUSIVE
                ? said + " " + texts.text(KEY + "change.detectable", ratio(seen.decrease()), ratio(seen.increase()))
                : said;
    }

    private String years(Level level) {
        return level.isPooled()
                ? texts.text(KEY + "years.pooled", level.from() + "", level.to() + "")
                : texts.text(KEY + "years.one", level.to() + "");
    }

    private String between(Interval interval, double rate) {
        return texts.text(KEY + "between", formats.decimal(interval.lower(), digits(rate)),
                formats.decimal(interval.upper(), digits(rate)));
    }

    private String rate(double rate) {
        return formats.decimal(rate, digits(rate));
    }

    private String ratio(double ratio) {
        return Double.isInfinite(ratio) ? "∞" : formats.decimal(ratio, ratio >= 10 ? 0 : 2);
    }

    private String per(SeriesIndicator indicator) {
        return texts.text("recordedcrime.per."
                + (indicator.denominator() == Denominator.DWELLINGS ? "dwellings" : "inhabitants"));
    }

    private static int digits(double rate) {
        return rate >= 10 ? 1 : 2;
    }
}
