package fr.egide.web.chart;

import java.util.List;

/// Areas filled by what is said of them, hatched where something is missing. Its table stands beside it.
public final class LayeredMap {

    private static final String NO_FILL = "#ffffff";
    private static final String HATCH = """
            <defs><pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" \
            patternTransform="rotate(45)"><path d="M0 0V8" stroke="%s" stroke-width="2"/></pattern></defs>"""
            .formatted(Svg.INK);

    private LayeredMap() {
    }

    /// @param words name of the area and what is said of it, shown on pointing
    /// @param path data of an SVG path, in the units of the drawing
    /// @param fill `#rrggbb`
    /// @param isHatched for what is withheld or unknown
    public record Area(String words, String path, String fill, boolean isHatched) {}

    /// A thick line drawn over the areas.
    ///
    /// @param path data of an SVG path, blank for no line
    /// @param colour `#rrggbb`
    public record Line(String path, String colour) {}

    public static String of(int width, int height, List<Area> areas, List<Line> lines, String title) {
        StringBuilder svg = new StringBuilder(Svg.open(width, height, title)).append(HATCH);
        areas.forEach(area -> svg.append("<g><title>").append(Svg.escaped(area.words())).append("</title>")
                .append(path(area.path(), area.fill(), "stroke=\"#ffffff\" stroke-width=\"1.5\""))
                .append(area.isHatched() ? path(area.path(), "url(#hatch)", "") : "").append("</g>"));
        lines.stream().filter(line -> !line.path().isEmpty()).forEach(line -> svg.append(path(line.path(), "none",
                "stroke=\"%s\" stroke-width=\"4\" stroke-linejoin=\"round\"".formatted(line.colour()))));
        return svg.append("</svg>").toString();
    }

    /// A small square to stand in the legend of a map on the same page, as an area would be drawn.
    public static String swatch(String fill, boolean isHatched) {
        String square = "M1 1H19V19H1Z";
        return Svg.decorative(20, 20).replace("class=\"chart\"", "class=\"swatch\"")
                + path(square, fill, "stroke=\"%s\"".formatted(Svg.INK))
                + (isHatched ? path(square, "url(#hatch)", "") : "") + "</svg>";
    }

    /// The line of a legend.
    public static String swatchOfLine(String colour) {
        return Svg.decorative(20, 20).replace("class=\"chart\"", "class=\"swatch\"")
                + path("M2 2H18V18H2Z", NO_FILL, "stroke=\"%s\" stroke-width=\"3\"".formatted(colour)) + "</svg>";
    }

    private static String path(String data, String fill, String style) {
        return "<path d=\"%s\" fill=\"%s\" fill-rule=\"evenodd\" %s/>".formatted(data, fill, style);
    }
}
