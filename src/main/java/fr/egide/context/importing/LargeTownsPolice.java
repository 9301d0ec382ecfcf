package fr.egide.context.importing;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import fr.egide.context.TableKind;
import fr.egide.context.file.Content;
import fr.egide.context.file.Csv;
import fr.egide.context.file.Years;

/// Municipal police headcounts of towns above 15,000 inhabitants, year by year.
@Component
class LargeTownsPolice implements TableFormat {

    private static final String OFFICERS = "Nombre d'agents de police municipale";
    private static final Map<String, String> COLUMNS = Map.of(OFFICERS, "municipal-police-officers",
            "Nombre d'ASVP", "municipal-police-asvp", "Nombre de gardes champêtres", "municipal-police-guards",
            "Nombre de maîtres chiens de police municipale", "municipal-police-dog-handlers",
            "Mise en commun d'agents de police municipale entre plusieurs communes (binaire)",
            "municipal-police-pooled");

    @Override
    public TableKind kind() {
        return TableKind.MUNICIPAL_POLICE;
    }

    @Override
    public boolean recognises(Content content) {
        return Csv.headings(content, ',').containsAll(List.of("CODGEO", "ANNEE", OFFICERS));
    }

    @Override
    public String title(Content content) {
        return "Police municipale : effectifs des communes de plus de 15 000 habitants";
    }

    @Override
    public void read(Content content, Years years, Collected into) {
        Csv csv = new Csv(content, ',');
        csv.forEach(line -> {
            int year = csv.count(line, "ANNEE").map(one -> years.checked(one.intValue()))
                    .orElseThrow(() -> csv.wrong(line.getStartingLineNumber(), "ANNEE", ""));
            COLUMNS.forEach((column, variable) -> into.put(variable, year, Csv.text(line, "CODGEO"),
                    csv.amount(line, column)));
        });
    }
}
