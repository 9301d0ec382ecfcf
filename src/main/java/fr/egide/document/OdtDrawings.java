package fr.egide.document;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The drawings of an OpenDocument text: each a file of the archive, as wide as half the page.
final class OdtDrawings {

    private static final double WIDTH = 110;
    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"");
    private static final Pattern NAME = Pattern.compile("aria-label=\"([^\"]*)\"");

    private final Map<String, String> files = new LinkedHashMap<>();

    /// Keeps a drawing.
    ///
    /// @return the frame that shows it, to be put in a paragraph
    String add(String svg) {
        Matcher size = SIZE.matcher(svg);
        if (!size.find()) {
            throw new IllegalArgumentException("a drawing without its size");
        }
        String file = "Pictures/" + (files.size() + 1) + ".svg";
        files.put(file, svg);
        Matcher name = NAME.matcher(svg);
        return "<draw:frame draw:name=\"" + file + "\" text:anchor-type=\"as-char\" svg:width=\"" + millimetres(WIDTH)
                + "\" svg:height=\""
                + millimetres(WIDTH * Integer.parseInt(size.group(2)) / Integer.parseInt(size.group(1)))
                + "\"><draw:image xlink:href=\"" + file
                + "\" xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\""
                + " draw:mime-type=\"image/svg+xml\"/><svg:title>" + (name.find() ? name.group(1) : "")
                + "</svg:title></draw:frame>";
    }

    /// Parts of the archive by their names.
    Map<String, String> files() {
        return files;
    }

    private static String millimetres(double length) {
        return String.format(Locale.ROOT, "%.1fmm", length);
    }
}
