package fr.egide.web.chart;

import java.util.List;
import java.util.Locale;

import static fr.egide.web.chart.Svg.INK;

/// A map of areas, each filled by what is said of it. Its key and its table stand beside it.
public final class AreaMap {

    private static final String GROUND = "#f5f7f8";
    private static final String HATCH = "#8795a1";

    private AreaMap() {
    }

    /// What fills an area. Shades go from the lightest to the darkest of one colour, so that they are told apart in grey too.
    public enum Fill {
        SHADE_1("#e3f0f1"), SHADE_2("#b3d3d6"), SHADE_3("#7fb2b8"), SHADE_4("#3d8590"), SHADE_5("#0b5563"),
        /// Withheld: neither zero nor small.
        HATCHED(GROUND),
        /// Nothing is known, or the area isn't concerned.
        BLANK("#ffffff");

        private final String paint;

        Fill(String paint) {
            this.paint = paint;
        }

        /// One of the five shades, from 0, the lightest.
        public static Fill shade(int place) {
            return values()[place];
        }
    }

    /// @param name with what is said of the area, read under the pointer
    /// @param path data of an SVG path, in the units of the map
    /// @param marked drawn last, with a thick border
    public record Area(String name, String path, Fill fill, boolean marked) {}

    /// What is drawn over the areas, in the order given.
    ///
    /// @param path data of an SVG path, blank for nothing
    public record Layer(String path, Look look) {}

    /// How a layer looks.
    public enum Look {
        /// A hatch through which the area is seen: nothing is published there.
        VEIL("none"), AMBER_LINE("#b26a00"), BRICK_LINE("#a8321e"), INK_LINE("#17232e");

        private final String paint;

        Look(String paint) {
            this.paint = paint;
        }
    }

    /// @param id of the map, its own on the page
    /// @param layers drawn over the areas
    /// @param title said to those who don't see the map
    public static String of(String id, int width, int height, List<Area> areas, List<Layer> layers, String title) {
        StringBuilder svg = new StringBuilder(of(id, width, height, areas, title));
        svg.setLength(svg.length() - "</svg>".length());
        layers.stream().filter(layer -> !layer.path().isEmpty()).forEach(layer -> svg.append(
                "<path d=\"%s\" fill=\"%s\" fill-rule=\"evenodd\" stroke=\"%s\" stroke-width=\"%s\" pointer-events=\"none\"/>"
                        .formatted(layer.path(), layer.look() == Look.VEIL ? "url(#" + id + "-veil)" : "none",
                                layer.look().paint, Svg.at(width / 200.0))));
        return svg.append("</svg>").toString();
    }

    /// The line of a layer, decorative beside its words.
    public static String swatch(Look look) {
        return Svg.decorative("swatch", 28, 18)
                + "<rect x=\"2\" y=\"2\" width=\"24\" height=\"14\" fill=\"none\" stroke=\"%s\" stroke-width=\"3\"/></svg>"
                        .formatted(look.paint);
    }

    /// @param id of the map, its own on the page
    /// @param title said to those who don't see the map
    public static String of(String id, int width, int height, List<Area> areas, String title) {
        StringBuilder svg = new StringBuilder(Svg.open(width, height, title)).append(hatching(id, width));
        areas.stream().filter(area -> !area.marked()).forEach(area -> svg.append(drawn(id, area, width / 800.0)));
        areas.stream().filter(Area::marked).forEach(area -> svg.append(drawn(id, area, width / 250.0)));
        return svg.append("</svg>").toString();
    }

    /// The colour of a line of the key, decorative beside its words.
    public static String swatch(Fill fill) {
        StringBuilder svg = new StringBuilder(Svg.decorative("swatch", 28, 18))
                .append("<rect x=\"1\" y=\"1\" width=\"26\" height=\"16\" fill=\"%s\" stroke=\"%s\"/>"
                        .formatted(fill.paint, INK));
        for (int x = 2; fill == Fill.HATCHED && x < 16; x += 5) {
            svg.append(Svg.line(x, 16, x + 12, 2, "stroke=\"%s\" stroke-width=\"2\"".formatted(HATCH)));
        }
        return svg.append("</svg>").toString();
    }

    private static String drawn(String id, Area area, double border) {
        return "<path d=\"%s\" fill=\"%s\" fill-rule=\"evenodd\" stroke=\"%s\" stroke-width=\"%s\"><title>%s</title></path>"
                .formatted(area.path(), area.fill() == Fill.HATCHED ? "url(#" + id + "-hatch)" : area.fill().paint,
                        INK, Svg.at(border), Svg.escaped(area.name()));
    }

    private static String hatching(String id, int width) {
        return String.format(Locale.ROOT, """
                <defs><pattern id="%s-hatch" width="%2$d" height="%2$d" patternUnits="userSpaceOnUse" \
                patternTransform="rotate(45)"><rect width="%2$d" height="%2$d" fill="%3$s"/>\
                <path d="M0 0V%2$d" stroke="%4$s" stroke-width="%5$d"/></pattern>\
                <pattern id="%1$s-veil" width="%2$d" height="%2$d" patternUnits="userSpaceOnUse" \
                patternTransform="rotate(45)"><path d="M0 0V%2$d" stroke="%4$s" stroke-width="%5$d"/></pattern></defs>""", id, width / 80,
                GROUND, HATCH, width / 160);
    }
}
