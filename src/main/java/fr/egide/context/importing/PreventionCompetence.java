package fr.egide.context.importing;

import java.math.BigDecimal;
import java.util.List;

import org.springframework.stereotype.Component;

import fr.egide.context.LeftOut;
import fr.egide.context.TableKind;
import fr.egide.context.file.Content;
import fr.egide.context.file.Csv;
import fr.egide.context.file.Years;
import fr.egide.territory.Territories;

/// The groupings that hold the competence of the local schemes for the prevention of delinquency (Banatic, 3005): their
/// SIREN, one a line. Each of their communes of today bears it; the file says no date, so whoever imports it does.
@Component
class PreventionCompetence implements TableFormat {

    private static final String VARIABLE = "epci-prevention-competence";
    private static final String SIREN = "siren";

    private final Territories territories;

    PreventionCompetence(Territories territories) {
        this.territories = territories;
    }

    @Override
    public TableKind kind() {
        return TableKind.PREVENTION_COMPETENCE;
    }

    @Override
    public boolean recognises(Content content) {
        return Csv.headings(content, ',').equals(List.of(SIREN));
    }

    @Override
    public String title(Content content) {
        return "Banatic : prévention de la délinquance";
    }

    @Override
    public void read(Content content, Years years, Collected into) {
        int year = years.of("");
        into.open(VARIABLE, year);
        new Csv(content, ',').forEach(line -> {
            String siren = Csv.text(line, SIREN);
            territories.findGrouping(siren).ifPresentOrElse(
                    grouping -> grouping.communes()
                            .forEach(commune -> into.put(VARIABLE, year, commune, BigDecimal.ONE)),
                    () -> into.leaveOut((int) line.getStartingLineNumber(), siren, LeftOut.Why.UNKNOWN_GROUPING));
        });
    }
}
