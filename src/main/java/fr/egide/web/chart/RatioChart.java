package fr.egide.web.chart;

import java.util.List;

import static fr.egide.web.chart.Svg.GRID;
import static fr.egide.web.chart.Svg.INK;
import static fr.egide.web.chart.Svg.LINE;

/// Ratios to a reference with their intervals, a line each on a logarithmic axis where half and twice are as far from one.
/// Its table stands beside it.
public final class RatioChart {

    private static final int WIDTH = 640;
    private static final int MARGIN = 30;
    private static final int TOP = 24;
    private static final int STEP = 44;
    private static final double FARTHEST = 4;
    private static final double[] MARKS = {0.25, 0.5, 1, 2, 4};

    private RatioChart() {
    }

    /// @param ratio above 0 (0 is drawn at the left edge); `low` and `high` are cut at the edges
    public record Row(String label, double ratio, double low, double high) {}

    public static String of(List<Row> rows, String title) {
        int height = TOP + STEP * rows.size() + 8;
        StringBuilder svg = new StringBuilder(Svg.open(WIDTH, height, title));
        for (double mark : MARKS) {
            svg.append(Svg.text(x(mark), 14, "middle", "×" + Svg.number(mark, mark < 1 ? mark < 0.5 ? 2 : 1 : 0)));
            svg.append(Svg.line(x(mark), TOP - 4, x(mark), height - 4,
                    "stroke=\"%s\"".formatted(mark == 1 ? INK : GRID)));
        }
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double y = TOP + STEP * (i + 0.75);
            svg.append(Svg.text(0, y - 13, "start", row.label()));
            svg.append(Svg.line(x(row.low()), y, x(row.high()), y,
                    "stroke=\"%s\" stroke-width=\"4\" stroke-opacity=\"0.35\"".formatted(LINE)));
            svg.append(Svg.dot(x(row.ratio()), y, 4.5, LINE));
        }
        return svg.append("</svg>").toString();
    }

    private static double x(double ratio) {
        double held = Math.clamp(ratio, 1 / FARTHEST, FARTHEST);
        return MARGIN + (WIDTH - 2 * MARGIN) * (Math.log(held) / Math.log(FARTHEST) + 1) / 2;
    }
}
