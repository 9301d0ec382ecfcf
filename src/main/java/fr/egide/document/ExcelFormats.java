package fr.egide.document;

import org.jspecify.annotations.Nullable;

/// Tells by the format of a number whether it shows a day.
final class ExcelFormats {

    private ExcelFormats() {
    }

    /// Whether the format writes days or years, outside quoted words, colours and escaped characters.
    static boolean isDay(@Nullable String format) {
        if (format == null) {
            return false;
        }
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.", "")
                .toLowerCase(java.util.Locale.ROOT);
        return !bare.contains("general") && bare.matches(".*[dyj].*");
    }
}
