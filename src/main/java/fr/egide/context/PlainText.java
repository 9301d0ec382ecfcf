package fr.egide.context;

import java.text.Normalizer;
import java.util.Locale;

/// Names as files write them, made comparable.
public final class PlainText {

    private PlainText() {
    }

    /// Small letters and digits, one space between words: `L’Haÿ-les-Roses` is `l hay les roses`, `St Ouen` is `saint ouen`.
    public static String of(String text) {
        return Normalizer.normalize(text.replace("œ", "oe").replace("Œ", "OE"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip()
                .replaceAll("\\bst\\b", "saint").replaceAll("\\bste\\b", "sainte");
    }
}
