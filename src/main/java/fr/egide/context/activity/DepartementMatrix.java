package fr.egide.context.activity;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.egide.context.file.Content;
import fr.egide.context.file.Csv;
import fr.egide.context.file.Years;

/// The older layout: a year a file, one line an index under its label, one column a département, all services together.
@Component
class DepartementMatrix implements ActivityFormat {

    private static final String LABEL = "Faits";

    private final OffenceIndexes indexes;

    DepartementMatrix(OffenceIndexes indexes) {
        this.indexes = indexes;
    }

    @Override
    public boolean recognises(Content content) {
        List<String> headings = Csv.headings(content, ';');
        return headings.size() > 1 && headings.getFirst().equals(LABEL);
    }

    @Override
    public Counts read(Content content, Years years) {
        int year = years.of("");
        Counts counts = new Counts();
        Csv csv = new Csv(content, ';');
        csv.forEach(line -> {
            OffenceIndex index = indexes.labelled(Csv.text(line, LABEL))
                    .orElseThrow(() -> csv.wrong(line.getStartingLineNumber(), LABEL, Csv.text(line, LABEL)));
            line.getHeader().stream().filter(heading -> !heading.equals(LABEL)).forEach(
                    departement -> put(counts, csv, line, departement, year, index.number()));
        });
        return counts;
    }

    private static void put(Counts counts, Csv csv, NamedCsvRecord line, String departement, int year, int index) {
        Optional<Integer> count = csv.count(line, departement).map(Number::intValue);
        Counts.Service whole = new Counts.Service(departement.length() == 1 ? "0" + departement : departement, "", "",
                "");
        if (count.isEmpty() || !counts.put(whole, year, index, count.get())) {
            throw csv.wrong(line.getStartingLineNumber(), departement, Csv.text(line, departement));
        }
    }
}
