package fr.egide.diagnosis.portrait;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import fr.egide.diagnosis.portrait.PeerFigures.Figure;
import fr.egide.statistics.Interval;
import fr.egide.web.Formats;
import fr.egide.web.Texts;
import fr.egide.web.chart.FunnelChart;

import static java.util.Objects.requireNonNull;

/// Draws and says where a territory stands in the funnel of those comparable to it.
@Component
class FunnelWords {

    private static final String KEY = "diagnosis.funnel.";
    private static final int STEPS = 40;
    private static final double ROOM = 1.3;

    private final Texts texts;
    private final Formats formats;

    FunnelWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /// @param facet whose level has comparable territories
    FunnelView view(String territory, Facet facet) {
        AmongPeers peers = requireNonNull(facet.peers());
        Level level = requireNonNull(facet.level());
        FunnelChart.Dot here = dot(territory, level.count(), peers.expected(level.base()));
        List<FunnelChart.Dot> others = peers.figures().stream()
                .map(figure -> dot(figure.peer().name(), figure.count(), peers.expected(figure.base()))).toList();
        String chart = FunnelChart.of(others, here,
                limits(peers, Stream.concat(others.stream(), Stream.of(here)).toList()),
                new FunnelChart.Axes(texts.text(KEY + "expected"), texts.text(KEY + "ratio")),
                texts.text(KEY + "title", facet.indicator().label(), territory));
        long outside = others.stream()
                .filter(dot -> !limits(peers, dot.expected(), AmongPeers.WATCH).contains(dot.ratio()))
                .count();
        return new FunnelView(chart, texts.text(KEY + "said", others.size(), outside, ratio(peers.ratio()),
                texts.text("diagnosis.place." + peers.place())) + " "
                + texts.text(KEY + (peers.spread().beyondChance() ? "wider" : "chance")),
                peers.figures().stream().map(figure -> row(peers, figure)).toList());
    }

    private FunnelView.Row row(AmongPeers peers, Figure figure) {
        double expected = peers.expected(figure.base());
        return new FunnelView.Row(figure.peer().ref().toString(), figure.peer().name(), formats.integer(figure.count()),
                formats.decimal(expected, 1), ratio(figure.count() / expected));
    }

    private FunnelChart.Dot dot(String name, long count, double expected) {
        double ratio = count / expected;
        return new FunnelChart.Dot(texts.text(KEY + "dot", name, formats.integer(count), ratio(ratio)), expected,
                ratio);
    }

    private static List<FunnelChart.Limit> limits(AmongPeers peers, List<FunnelChart.Dot> dots) {
        double least = dots.stream().mapToDouble(FunnelChart.Dot::expected).min().orElseThrow() / ROOM;
        double most = dots.stream().mapToDouble(FunnelChart.Dot::expected).max().orElseThrow() * ROOM;
        return IntStream.rangeClosed(0, STEPS).mapToDouble(i -> least * Math.pow(most / least, (double) i / STEPS))
                .mapToObj(expected -> {
                    Interval inner = limits(peers, expected, AmongPeers.WATCH);
                    Interval outer = limits(peers, expected, AmongPeers.APART);
                    return new FunnelChart.Limit(expected, inner.upper(), inner.lower(), outer.upper(), outer.lower());
                }).toList();
    }

    private static Interval limits(AmongPeers peers, double expected, double level) {
        return peers.spread().limits(expected, level);
    }

    private String ratio(double ratio) {
        return formats.decimal(ratio, 2);
    }
}
