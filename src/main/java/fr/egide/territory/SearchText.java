package fr.egide.territory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names as they are searched: no accent, no case, hyphens and apostrophes as spaces, "st" as "saint".
final class SearchText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private SearchText() {
    }

    static String of(String text) {
        String letters = text.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae").replace("Æ", "AE");
        String bare = MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD)).replaceAll("");
        return OTHERS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /// The same, with the short forms of saints written out, so that a word half typed still begins the name.
    static String ofSaints(String text) {
        return (" " + of(text) + " ").replace(" st ", " saint ").replace(" ste ", " sainte ").strip();
    }
}
