package fr.egide.web.chart;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import static fr.egide.web.chart.Svg.GRID;
import static fr.egide.web.chart.Svg.INK;
import static fr.egide.web.chart.Svg.LINE;
import static fr.egide.web.chart.Svg.TARGET;
import static fr.egide.web.chart.Svg.at;
import static fr.egide.web.chart.Svg.escaped;

/// A series as SVG: band of the interval, line, points, hatching where a value is withheld, dashed target.
public final class SeriesChart {

    private static final int LABELS = 10;
    private static final double CHARACTER = 7.7;

    private final List<ChartPoint> points;
    private final int width;
    private final int height;
    private final int left;
    private final int bottom;
    private final @Nullable Double target;
    private final double top;
    private final StringBuilder svg = new StringBuilder();

    private SeriesChart(List<ChartPoint> points, int width, int height, int left, int bottom, @Nullable Double target) {
        this.points = points;
        this.width = width;
        this.height = height;
        this.left = left;
        this.bottom = bottom;
        this.target = target;
        double highest = Stream
                .concat(points.stream().flatMap(point -> Stream.of(point.value(), point.high())), Stream.of(target))
                .filter(Objects::nonNull).mapToDouble(Double::doubleValue).max().orElse(1);
        this.top = highest > 0 ? highest * 1.08 : 1;
    }

    /// A small chart without axes, decorative beside its figure and words.
    public static String spark(List<ChartPoint> points, @Nullable Double target) {
        return new SeriesChart(points, 240, 56, 6, 6, target).draw(false, "");
    }

    /// A chart with its axis, named for those who don't see it; its table stands beside it.
    public static String full(List<ChartPoint> points, @Nullable Double target, String title) {
        return new SeriesChart(points, 640, 220, 76, 34, target).draw(true, title);
    }

    /// The same for a card among others: half as wide.
    public static String half(List<ChartPoint> points, @Nullable Double target, String title) {
        return new SeriesChart(points, 360, 170, 48, 34, target).draw(true, title);
    }

    private String draw(boolean withAxes, String title) {
        svg.append(withAxes ? Svg.open(width, height, title) : Svg.decorative(width, height));
        if (withAxes) {
            axes();
        }
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).withheld()) {
                hatch(i);
            }
        }
        if (target != null) {
            svg.append("<line x1=\"%d\" x2=\"%d\" y1=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-dasharray=\"4 3\"/>"
                    .formatted(left,
                            width - 6, at(y(target)), at(y(target)), TARGET));
        }
        int from = 0;
        while (from < points.size()) {
            int to = end(from);
            stretch(from, to);
            from = Math.max(to, from + 1);
        }
        return svg.append("</svg>").toString();
    }

    /// End (excluded) of the points that a line may join, from the first one on.
    private int end(int from) {
        int to = from;
        while (to < points.size() && points.get(to).value() != null && (to == from || !points.get(to).startsAnew())) {
            to++;
        }
        return to;
    }

    private void stretch(int from, int to) {
        if (from == to) {
            return;
        }
        StringBuilder upper = new StringBuilder();
        StringBuilder lower = new StringBuilder();
        StringBuilder line = new StringBuilder();
        for (int i = from; i < to; i++) {
            ChartPoint point = points.get(i);
            double value = Objects.requireNonNull(point.value());
            double low = point.low() == null ? value : point.low();
            double high = point.high() == null ? value : point.high();
            line.append(i == from ? "M" : " L").append(at(x(i))).append(' ').append(at(y(value)));
            upper.append(i == from ? "M" : " L").append(at(x(i))).append(' ').append(at(y(high)));
            lower.insert(0, " L" + at(x(i)) + " " + at(y(low)));
        }
        if (to - from == 1) {
            errorBar(from);
        }
        svg.append("<path d=\"").append(upper).append(lower).append("Z\" fill=\"").append(LINE)
                .append("\" fill-opacity=\"0.14\"/>");
        svg.append("<path d=\"").append(line).append("\" fill=\"none\" stroke=\"").append(LINE)
                .append("\" stroke-width=\"2\"/>");
        for (int i = from; i < to; i++) {
            double value = Objects.requireNonNull(points.get(i).value());
            svg.append("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"/>".formatted(at(x(i)), at(y(value)),
                    i == points.size() - 1 || to - from == 1 || bottom > 10 ? "3" : "0", LINE));
        }
    }

    /// A band of one point has no width: its interval is a bar.
    private void errorBar(int index) {
        ChartPoint point = points.get(index);
        Double low = point.low();
        Double high = point.high();
        if (low != null && high != null) {
            svg.append(
                    "<path class=\"bar\" d=\"M%s %s V%s\" fill=\"none\" stroke=\"%s\" stroke-opacity=\"0.5\" stroke-width=\"3\"/>"
                            .formatted(at(x(index)), at(y(low)), at(y(high)), LINE));
        }
    }

    private void axes() {
        boolean hasScale = points.stream().anyMatch(point -> point.value() != null);
        for (double share : hasScale ? new double[]{0, 0.5, 1} : new double[0]) {
            double value = top / 1.08 * share;
            svg.append("<line x1=\"%d\" x2=\"%d\" y1=\"%s\" y2=\"%s\" stroke=\"%s\"/>".formatted(left, width - 6,
                    at(y(value)), at(y(value)), GRID));
            svg.append("<text x=\"%d\" y=\"%s\" text-anchor=\"end\" font-size=\"12\" fill=\"%s\">%s</text>".formatted(
                    left - 8,
                    at(y(value) + 4), INK, escaped(number(value))));
        }
        int step = step();
        for (int i = 0; i < points.size(); i++) {
            if (i % step == 0) {
                svg.append("<text x=\"%s\" y=\"%d\" text-anchor=\"middle\" font-size=\"12\" fill=\"%s\"%s>%s</text>"
                        .formatted(at(x(i)), height - 8, INK, i / step % 2 == 0 ? "" : " class=\"in-between\"",
                                escaped(points.get(i).label())));
            }
            if (i > 0 && points.get(i).startsAnew() && points.get(i).value() != null) {
                double middle = (x(i - 1) + x(i)) / 2;
                svg.append("<line x1=\"%s\" x2=\"%s\" y1=\"8\" y2=\"%d\" stroke=\"%s\" stroke-dasharray=\"2 4\"/>"
                        .formatted(at(middle), at(middle), height - bottom, INK));
            }
        }
    }

    /// Every how many points a label stands, so that none covers the next one.
    private int step() {
        int longest = points.stream().mapToInt(point -> point.label().length()).max().orElse(1);
        int fitting = Math.clamp((long) ((width - left) / (longest * CHARACTER)), 2, LABELS);
        return (points.size() + fitting - 1) / fitting;
    }

    private void hatch(int index) {
        double half = points.size() > 1 ? (x(1) - x(0)) * 0.3 : 12;
        for (double offset = -half; offset < half; offset += 5) {
            svg.append("<line x1=\"%s\" x2=\"%s\" y1=\"%d\" y2=\"8\" stroke=\"#c9d1d7\" stroke-width=\"2\"/>"
                    .formatted(at(x(index) + offset), at(x(index) + offset + 5), height - bottom));
        }
    }

    private double x(int index) {
        int right = width - (bottom > 10 ? 20 : 6);
        return points.size() < 2
                ? (left + right) / 2.0
                : left + (bottom > 10 ? 14 : 0)
                        + (right - left - (bottom > 10 ? 14.0 : 0.0)) * index / (points.size() - 1);
    }

    private double y(double value) {
        return height - bottom - (height - bottom - 8) * value / top;
    }

    private static String number(double value) {
        int digits = value >= 20 || value == 0 ? 0 : value >= 1 ? 1 : 3;
        return Svg.number(value, digits);
    }
}
