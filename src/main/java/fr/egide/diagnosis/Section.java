package fr.egide.diagnosis;

import org.jspecify.annotations.Nullable;

/// One section of the standard table of contents, in both languages.
///
/// @param part the mandatory part that it is, where it is one
/// @param circular whether the circular of 28 October 1997 names what it holds
public record Section(String key, int position, String titleFr, String titleEn, String expectedFr, String expectedEn,
        @Nullable MandatoryPart part, boolean circular) {

    /// The three parts without which no diagnosis is accepted (circular of 28 October 1997).
    public enum MandatoryPart {
        FACTS, FEELING, RESPONSES
    }

    public String title(String language) {
        return language.equals("en") ? titleEn : titleFr;
    }

    public String expected(String language) {
        return language.equals("en") ? expectedEn : expectedFr;
    }
}
