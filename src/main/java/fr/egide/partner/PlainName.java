package fr.egide.partner;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// What people type without case, accents nor marks, to be compared.
public final class PlainName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{IsAlphabetic}\\p{IsDigit}]+");

    private PlainName() {
    }

    public static String of(String text) {
        String letters = text.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae").replace("Æ", "AE");
        String bare = MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD)).replaceAll("");
        return OTHERS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
