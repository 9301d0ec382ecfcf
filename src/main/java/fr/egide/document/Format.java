package fr.egide.document;

import java.util.Locale;
import java.util.stream.Stream;

import fr.egide.web.Refusal;

/// The spreadsheet formats written and read, ODS first.
public enum Format {
    ODS("application/vnd.oasis.opendocument.spreadsheet"), XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), CSV("text/csv;charset=UTF-8");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /// End of a file name: `ods`.
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws Refusal 404 `WEB-404` when no format is written so
    public static Format ofExtension(String extension) {
        return Stream.of(values()).filter(format -> format.extension().equals(extension)).findFirst()
                .orElseThrow(() -> Refusal.notFound("WEB-404"));
    }
}
