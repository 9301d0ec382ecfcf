package fr.egide.web.chart;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import static fr.egide.web.chart.Svg.GRID;
import static fr.egide.web.chart.Svg.INK;
import static fr.egide.web.chart.Svg.LINE;
import static fr.egide.web.chart.Svg.TARGET;

/// A funnel: each area's ratio over the facts expected of it, between limits that narrow as more are expected. Its table
/// stands beside it.
public final class FunnelChart {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final int LEFT = 76;
    private static final int RIGHT = 14;
    private static final int TOP = 30;
    private static final int BOTTOM = 52;
    private static final double[] STEPS = {0.25, 0.5, 1, 2, 5, 10};

    private final double least;
    private final double most;
    private final double highest;
    private final StringBuilder svg;

    private FunnelChart(List<Dot> dots, List<Limit> limits, String title) {
        least = limits.getFirst().expected();
        most = limits.getLast().expected();
        highest = 1.1 * Math.max(dots.stream().mapToDouble(Dot::ratio).max().orElse(1),
                limits.get(limits.size() / 2).outer());
        svg = new StringBuilder(Svg.open(WIDTH, HEIGHT, title));
    }

    /// @param name read under the pointer
    /// @param expected facts, above 0; drawn on a logarithmic scale
    public record Dot(String name, double expected, double ratio) {}

    /// Limits of the ratio where some facts are expected: the usual ones, and those beyond which an area is apart.
    public record Limit(double expected, double inner, double innerLow, double outer, double outerLow) {}

    /// @param others compared areas
    /// @param here the one in question
    /// @param limits two or more, by expected facts, from the fewest to the most
    /// @param axes what the horizontal axis counts, and what the vertical one does
    public static String of(List<Dot> others, Dot here, List<Limit> limits, Axes axes, String title) {
        return new FunnelChart(Stream.concat(others.stream(), Stream.of(here)).toList(), limits, title)
                .draw(others, here, limits, axes);
    }

    /// Names of the axes.
    public record Axes(String expected, String ratio) {}

    private String draw(List<Dot> others, Dot here, List<Limit> limits, Axes axes) {
        axes(axes);
        curve(limits, Limit::inner, "4 3");
        curve(limits, Limit::innerLow, "4 3");
        curve(limits, Limit::outer, "1 0");
        curve(limits, Limit::outerLow, "1 0");
        others.forEach(dot -> dot(dot, 3.5, INK));
        dot(here, 7, TARGET);
        return svg.append("</svg>").toString();
    }

    private void axes(Axes axes) {
        double step = DoubleStream.of(STEPS).filter(one -> highest / one <= 8).findFirst().orElse(50);
        for (double ratio = 0; ratio <= highest; ratio += step) {
            svg.append(Svg.line(LEFT, y(ratio), WIDTH - RIGHT, y(ratio),
                    "stroke=\"%s\"".formatted(ratio == 1 ? INK : GRID)));
            svg.append(Svg.text(LEFT - 6, y(ratio) + 4, "end",
                    "×" + Svg.number(ratio, step < 0.5 ? 2 : step < 1 ? 1 : 0)));
        }
        for (double mark = Math.pow(10, Math.ceil(Math.log10(least))); mark <= most; mark *= 10) {
            for (int times : new int[]{1, 2, 5}) {
                if (mark * times <= most) {
                    svg.append(Svg.text(x(mark * times), HEIGHT - BOTTOM + 18, "middle",
                            Svg.number(mark * times, mark < 1 ? 1 : 0)));
                }
            }
        }
        svg.append(Svg.text(WIDTH - RIGHT, HEIGHT - 8, "end", axes.expected()));
        svg.append(Svg.text(0, 14, "start", axes.ratio()));
    }

    private void curve(List<Limit> limits, ToDoubleFunction<Limit> bound, String dashes) {
        StringBuilder path = new StringBuilder();
        limits.forEach(limit -> path.append(path.isEmpty() ? "M" : " L").append(Svg.at(x(limit.expected()))).append(' ')
                .append(Svg.at(y(Math.clamp(bound.applyAsDouble(limit), 0, highest)))));
        svg.append(
                "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-dasharray=\"%s\"/>".formatted(path, LINE, dashes));
    }

    private void dot(Dot dot, double radius, String colour) {
        svg.append("<g><title>").append(Svg.escaped(dot.name())).append("</title>")
                .append(Svg.dot(x(dot.expected()), y(dot.ratio()), radius, colour)).append("</g>");
    }

    private double x(double expected) {
        return LEFT + (WIDTH - LEFT - RIGHT) * Math.log(expected / least) / Math.log(most / least);
    }

    private double y(double ratio) {
        return HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * ratio / highest;
    }
}
