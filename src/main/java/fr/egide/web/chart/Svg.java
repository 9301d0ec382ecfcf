package fr.egide.web.chart;

import java.util.Locale;

/// What the charts share. Colours are written out, since the drawings also stand in PDF documents where style sheets don't
/// reach.
final class Svg {

    static final String LINE = "#0b5563";
    static final String TARGET = "#b26a00";
    static final String GRID = "#dfe5ea";
    static final String INK = "#4a5a68";

    private Svg() {
    }

    /// The opening of a drawing with axes, named for those who don't see it.
    static String open(int width, int height, String title) {
        return start("chart", width, height) + "\" role=\"img\" aria-label=\"" + escaped(title) + "\">";
    }

    /// The opening of a drawing that stands beside its figure and words.
    static String decorative(int width, int height) {
        return decorative("chart", width, height);
    }

    /// @param look class of the style sheet
    static String decorative(String look, int width, int height) {
        return start(look, width, height) + "\" aria-hidden=\"true\">";
    }

    private static String start(String look, int width, int height) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"" + look + "\" viewBox=\"0 0 " + width + " " + height;
    }

    static String line(double x1, double y1, double x2, double y2, String style) {
        return "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" %s/>".formatted(at(x1), at(y1), at(x2), at(y2), style);
    }

    /// @param anchor `start`, `middle` or `end`
    static String text(double x, double y, String anchor, String words) {
        return "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"12\" fill=\"%s\">%s</text>".formatted(at(x),
                at(y), anchor, INK, escaped(words));
    }

    static String dot(double x, double y, double radius, String colour) {
        return "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"/>".formatted(at(x), at(y), at(radius), colour);
    }

    static String at(double coordinate) {
        long tenths = Math.round(coordinate * 10);
        return (tenths < 0 ? "-" : "") + Math.abs(tenths / 10) + "." + Math.abs(tenths % 10);
    }

    static String number(double value, int digits) {
        return String.format(Locale.FRANCE, "%,." + digits + "f", value);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
