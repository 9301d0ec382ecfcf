package fr.egide.territory;

import java.text.Normalizer;
import java.util.Locale;

/// Names as they are searched: no accent, no case, hyphens and apostrophes as spaces, "saint" as "st".
final class SearchText {

    private SearchText() {
    }

    static String of(String text) {
        String plain = Normalizer
                .normalize(text.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
        return (" " + plain + " ").replace(" saint ", " st ").replace(" sainte ", " ste ").strip();
    }
}
