package fr.egide.partner.exchange;

import java.util.List;
import java.util.Locale;

/// The two tables of the directory; each names its columns, the last one being the reference that finds a line again.
public enum Table {
    ORGANISATIONS("name", "family", "type", "level", "parent", "siret", "territories", "employsMediators", "tags",
            "closedOn"), CONTACTS("name", "function", "organisation", "body", "mail", "telephone", "startsOn",
                    "endsOn");

    static final String REFERENCE = "reference";

    private final List<String> columns;

    Table(String... columns) {
        this.columns = List.of(columns);
    }

    List<String> columns() {
        List<String> all = new java.util.ArrayList<>(columns);
        all.add(REFERENCE);
        return all;
    }

    /// Message that names the sheet.
    public String sheetKey() {
        return "partner." + name().toLowerCase(Locale.ROOT);
    }

    static String columnKey(String column) {
        return "partner.field." + column;
    }
}
