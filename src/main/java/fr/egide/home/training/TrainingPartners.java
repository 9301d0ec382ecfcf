package fr.egide.home.training;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

import fr.egide.partner.CompetentForce;
import fr.egide.partner.Contact;
import fr.egide.partner.ContactEditor;
import fr.egide.partner.Force;
import fr.egide.partner.Forces;
import fr.egide.partner.Mandate;
import fr.egide.partner.Organisation;
import fr.egide.partner.OrganisationEditor;
import fr.egide.partner.PlainName;
import fr.egide.territory.Territories;
import fr.egide.territory.TerritoryRef;

import static fr.egide.home.training.TrainingData.cell;

/// Fictitious organisations in their tree, those who work there, and the forces competent in fictitious communes, some of
/// which nobody knows.
@Component
@ConditionalOnProperty(name = "egide.training", havingValue = "true")
class TrainingPartners {

    private static final String SOURCE = "Arrêté de répartition (fictif)";
    private static final int GENDARMERIE_COMMUNES = 12;

    private final OrganisationEditor organisations;
    private final ContactEditor contacts;
    private final Forces forces;
    private final Territories territories;

    TrainingPartners(OrganisationEditor organisations, ContactEditor contacts, Forces forces,
            Territories territories) {
        this.organisations = organisations;
        this.contacts = contacts;
        this.forces = forces;
        this.territories = territories;
    }

    /// @param start first day of the contract
    /// @return organisations by their key
    Map<String, UUID> make(LocalDate start) {
        Map<String, Organisation> known = new HashMap<>();
        List<Map<String, String>> lines = TrainingData.table("organisations");
        lines.forEach(line -> known.put(cell(line, "key"), organisations.add(organisation(line))));
        lines.stream().filter(line -> line.containsKey("parent")).forEach(line -> {
            Organisation stored = one(known, cell(line, "key"));
            organisations.change(stored, stored.partOf(one(known, cell(line, "parent")).id()));
        });
        Map<String, UUID> ids = new HashMap<>();
        known.forEach((key, organisation) -> ids.put(key, organisation.id()));
        people(ids, start);
        shareCommunes(start);
        return ids;
    }

    private void people(Map<String, UUID> organisations, LocalDate start) {
        Map<String, Contact> known = new HashMap<>();
        TrainingData.table("contacts").forEach(line -> {
            String name = cell(line, "name");
            String key = cell(line, "organisation");
            LocalDate from = start.plusMonths(Integer.parseInt(cell(line, "from")));
            Contact person = known.computeIfAbsent(name + key, _ -> contacts.add(new Contact(UUID.randomUUID(), name,
                    mail(name, key), "01 99 00 " + digits(known.size()), from, 0)));
            String to = line.get("to");
            contacts.give(new Mandate(UUID.randomUUID(), person.id(), organisations.get(key), line.get("body"),
                    cell(line, "function"), from, to == null ? null : start.plusMonths(Integer.parseInt(to)), 0));
        });
    }

    private void shareCommunes(LocalDate start) {
        say(TerritoryRef.parse("epci:" + TrainingDepartement.AGGLOMERATION), Force.POLICE, start);
        say(TerritoryRef.departement(TrainingDepartement.CODE), Force.GENDARMERIE, start);
    }

    private void say(TerritoryRef where, Force force, LocalDate since) {
        territories.get(where).communes().stream().filter(commune -> forces.find(commune).isEmpty())
                .limit(GENDARMERIE_COMMUNES)
                .forEach(commune -> forces.say(new CompetentForce(commune, force, since, SOURCE, 0)));
    }

    private static Organisation organisation(Map<String, String> line) {
        return new Organisation(UUID.randomUUID(), cell(line, "name"), cell(line, "family"), line.get("type"),
                cell(line, "level"), null, null, several(line.get("territory")), line.containsKey("mediators"),
                several(line.get("tags")), null, 0);
    }

    private static List<String> several(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }

    private static Organisation one(Map<String, Organisation> known, String key) {
        return Objects.requireNonNull(known.get(key), key);
    }

    private static String mail(String name, String organisation) {
        String[] words = name.split(" ");
        return "%s.%s@%s.example".formatted(PlainName.of(words[0]),
                PlainName.of(words[1]), organisation);
    }

    private static String digits(int number) {
        return "%02d %02d".formatted(number / 100, number % 100);
    }
}
