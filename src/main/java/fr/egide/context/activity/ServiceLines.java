package fr.egide.context.activity;

import java.util.List;

import org.springframework.stereotype.Component;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.egide.context.file.Content;
import fr.egide.context.file.Csv;
import fr.egide.context.file.Years;

/// One line a service, year and index; lines of zero facts are left out of the published files.
@Component
class ServiceLines implements ActivityFormat {

    private static final List<String> HEADINGS = List.of("annee", "force", "departement", "perimetre", "service",
            "index", "faits");

    @Override
    public boolean recognises(Content content) {
        return Csv.headings(content, ',').equals(HEADINGS);
    }

    @Override
    public Counts read(Content content, Years years) {
        Counts counts = new Counts();
        Csv csv = new Csv(content, ',');
        csv.forEach(line -> {
            int index = number(csv, line, "index");
            if (index < 1 || index > OffenceIndexes.COUNT) {
                throw csv.wrong(line.getStartingLineNumber(), "index", Csv.text(line, "index"));
            }
            Counts.Service service = new Counts.Service(departement(Csv.text(line, "departement")),
                    Csv.text(line, "force"), Csv.text(line, "perimetre"), Csv.text(line, "service"));
            if (!counts.put(service, years.checked(number(csv, line, "annee")), index, number(csv, line, "faits"))) {
                throw csv.wrong(line.getStartingLineNumber(), "service, index",
                        service.name() + ", " + index);
            }
        });
        return counts;
    }

    private static int number(Csv csv, NamedCsvRecord line, String column) {
        return csv.count(line, column)
                .orElseThrow(() -> csv.wrong(line.getStartingLineNumber(), column, "")).intValue();
    }

    private static String departement(String code) {
        return code.length() == 1 ? "0" + code : code;
    }
}
