package fr.egide.document;

import java.util.List;
import java.util.Optional;

/// A file of tables: the name it came or leaves under, and its sheets in order.
public record Workbook(String fileName, List<Sheet> sheets) {

    public Workbook {
        sheets = List.copyOf(sheets);
    }

    /// The sheet of this name, case ignored.
    public Optional<Sheet> find(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equalsIgnoreCase(name)).findFirst();
    }
}
