package fr.egide.partner.exchange;

import java.util.List;
import java.util.Locale;

/// The two tables of the directory; each names its columns, the last one being the reference that finds a line again.
public enum Table {
    ORGANISATIONS, CONTACTS;

    static final String REFERENCE = "reference";

    List<String> columns() {
        return switch (this) {
            case ORGANISATIONS -> List.of("name", "family", "type", "level", "parent", "siret", "territories",
                    "employsMediators", "tags", "closedOn", REFERENCE);
            case CONTACTS -> List.of("name", "function", "organisation", "body", "mail", "telephone", "startsOn",
                    "endsOn", REFERENCE);
        };
    }

    /// Message that names the sheet.
    public String sheetKey() {
        return "partner." + name().toLowerCase(Locale.ROOT);
    }

    static String columnKey(String column) {
        return "partner.field." + column;
    }
}
