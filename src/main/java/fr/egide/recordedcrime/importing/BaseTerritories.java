package fr.egide.recordedcrime.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.egide.recordedcrime.store.CellWriter;
import fr.egide.web.Refusal;

/// The territories met in a base, each with its cells; what a row writes is looked up once.
final class BaseTerritories {

    private final String file;
    private final Lines lines;
    private final Layout layout;
    private final Codes codes;
    private final ByteDictionary written = new ByteDictionary();
    private final List<CellWriter> cellsOf = new ArrayList<>();
    private final Map<String, CellWriter> cells = new LinkedHashMap<>();
    private final Map<String, String> current = new HashMap<>();

    BaseTerritories(String file, Lines lines, Layout layout, Codes codes) {
        this.file = file;
        this.lines = lines;
        this.layout = layout;
        this.codes = codes;
    }

    /// The cells of the territory of this row.
    ///
    /// @throws Refusal `RCR-004` for an unknown code
    CellWriter ofRow() {
        int place = layout.place(layout.territory());
        int known = written.find(lines.buffer(), lines.from(place), lines.to(place));
        if (known >= 0) {
            return cellsOf.get(known);
        }
        String text = lines.text(place);
        String code = codes.official(layout.level(), text);
        current.put(code, codes.current(layout.level(), code).orElseThrow(() -> Refusal.unprocessable("RCR-004", file,
                lines.number(), layout.nameOf(layout.territory()), text)));
        CellWriter found = cells.computeIfAbsent(code, _ -> new CellWriter());
        written.add(lines.buffer(), lines.from(place), lines.to(place));
        cellsOf.add(found);
        return found;
    }

    /// By the code of the file.
    Map<String, CellWriter> cells() {
        return cells;
    }

    /// Today's code of each code of the file.
    Map<String, String> current() {
        return current;
    }
}
