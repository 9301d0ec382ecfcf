package fr.egide.context.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.egide.context.LeftOut;
import fr.egide.context.TableKind;
import fr.egide.context.file.Content;
import fr.egide.context.file.Csv;
import fr.egide.context.file.Years;
import fr.egide.territory.Territories;

/// Municipal police headcounts by commune, of one year. Communes are matched by code where the file gives it, otherwise
/// by their exact name in their département; groupings and what names several communes are left out, and listed.
@Component
class MunicipalPolice implements TableFormat {

    private static final Map<String, String> COLUMNS = Map.of("agents_police", "municipal-police-officers", "asvp",
            "municipal-police-asvp", "gardes_champetres", "municipal-police-guards", "maitre_chien",
            "municipal-police-dog-handlers", "mise_en_commun_agent_municipal_commune", "municipal-police-pooled");
    private static final Pattern GROUPING = Pattern.compile(
            "(?i)\\bEPCI\\b|communaut[ée]|m[ée]tropole|\\bagglo|^C\\.?C\\.? |^CDC |^CA |^SIVOM|^SIVU|syndicat");
    private static final Pattern SEVERAL = Pattern.compile("(?i)pluricommunale|mutualis|\\s[-–]\\s|/|\\bet\\b.*,");

    private final Territories territories;

    MunicipalPolice(Territories territories) {
        this.territories = territories;
    }

    @Override
    public TableKind kind() {
        return TableKind.MUNICIPAL_POLICE;
    }

    @Override
    public boolean recognises(Content content) {
        return Csv.headings(content, ',').containsAll(List.of("departement", "communes", "agents_police", "asvp"));
    }

    @Override
    public String title(Content content) {
        return "Police municipale : effectifs par commune";
    }

    @Override
    public void read(Content content, Years years, Collected into) {
        int year = years.of("");
        Csv csv = new Csv(content, ',');
        CommuneNames names = new CommuneNames(territories);
        csv.forEach(line -> commune(line, names).ifPresentOrElse(
                code -> COLUMNS.forEach((column, variable) -> into.put(variable, year, code,
                        csv.amount(line, heading(line, column)))),
                () -> into.leaveOut((int) line.getStartingLineNumber(),
                        cell(line, "departement") + " " + cell(line, "communes"), why(cell(line, "communes")))));
    }

    private static Optional<String> commune(NamedCsvRecord line, CommuneNames names) {
        String code = cell(line, "code_insee");
        return code.isEmpty() ? names.find(cell(line, "departement"), cell(line, "communes")) : Optional.of(code);
    }

    private static LeftOut.Why why(String name) {
        if (SEVERAL.matcher(name).find()) {
            return LeftOut.Why.SEVERAL_COMMUNES;
        }
        return GROUPING.matcher(name).find() ? LeftOut.Why.GROUPING : LeftOut.Why.UNKNOWN_NAME;
    }

    private static String cell(NamedCsvRecord line, String column) {
        return Csv.text(line, heading(line, column));
    }

    /// Some headings of the file end with a space.
    private static String heading(NamedCsvRecord line, String column) {
        return line.getHeader().stream().filter(heading -> heading.strip().equals(column)).findFirst().orElse(column);
    }
}
