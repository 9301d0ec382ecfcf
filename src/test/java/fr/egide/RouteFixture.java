package fr.egide;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Component;

import fr.egide.contract.ActionSheet;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractFixtures;
import fr.egide.contract.ObjectKind;
import fr.egide.contract.Objective;
import fr.egide.contract.editing.Editor;
import fr.egide.contract.editing.Outcome;
import fr.egide.contract.editing.Typed;
import fr.egide.council.CouncilFixtures;
import fr.egide.diagnosis.Diagnosis;
import fr.egide.diagnosis.PartKind;
import fr.egide.diagnosis.writing.DiagnosisCreation;
import fr.egide.diagnosis.writing.DiagnosisForm;
import fr.egide.diagnosis.writing.DiagnosisWriter;
import fr.egide.indicator.Tracked;
import fr.egide.localseries.LocalSource;
import fr.egide.partner.Contact;
import fr.egide.partner.Mandate;
import fr.egide.partner.Organisation;
import fr.egide.partner.Organisations;
import fr.egide.web.observation.Direction;
import fr.egide.web.observation.Periodicity;

/// A contract with one of each thing, so that every address finds what it names.
@Component
class RouteFixture {

    private final ContractFixtures contracts;
    private final Editor editor;
    private final Organisations organisations;
    private final JdbcAggregateTemplate rows;
    private final DiagnosisCreation diagnoses;
    private final DiagnosisWriter writer;
    private final CouncilFixtures councils;

    RouteFixture(ContractFixtures contracts, Editor editor, Organisations organisations, JdbcAggregateTemplate rows,
            DiagnosisCreation diagnoses, DiagnosisWriter writer, CouncilFixtures councils) {
        this.contracts = contracts;
        this.editor = editor;
        this.organisations = organisations;
        this.rows = rows;
        this.diagnoses = diagnoses;
        this.writer = writer;
        this.councils = councils;
    }

    /// Identifiers by name, written `$name` in `routes.csv`.
    record Ids(Map<String, UUID> byName) {

        String filled(String text) {
            String filled = text;
            for (Map.Entry<String, UUID> id : byName.entrySet()) {
                filled = filled.replace("$" + id.getKey(), id.getValue().toString());
            }
            return filled;
        }
    }

    Ids make() {
        As.signIn(As.COORDINATOR);
        try {
            Organisation lead = organisations.findOrCreate("Organisme des adresses", "ASSOCIATION", "MUNICIPAL", null);
            Contract contract = contracts.draft("Contrat des adresses");
            Objective objective = contracts.objective(contract, "Un objectif");
            ActionSheet action = action(contract, objective);
            Tracked tracked = rows.insert(new Tracked(UUID.randomUUID(), contract.id(), objective.id(), null, "R13",
                    null, null, null, null, lead.id(), 0));
            Diagnosis diagnosis = diagnoses.create(new DiagnosisForm("commune:31555", null, "Diagnostic des adresses",
                    "2021-01-01", "2023-12-31", "SERVICES", null));
            UUID observed = ((fr.egide.diagnosis.writing.Outcome.Saved) writer.add(PartKind.FINDING, diagnosis.id(),
                    null, Map.of("text", List.of("Un constat")))).part().id();
            Map<String, UUID> ids = new HashMap<>(Map.of("diagnosis", diagnosis.id(), "observed", observed, "contract",
                    contract.id(), "axis", objective.axis(), "objective", objective.id(), "action", action.id(),
                    "tracked", tracked.id(), "series", series(lead).id(), "organisation", lead.id(), "unknown",
                    UUID.randomUUID()));
            Mandate post = post(lead);
            ids.putAll(Map.of("contact", post.contact(), "mandate", post.id()));
            ids.putAll(councils.withOneOfEach());
            return new Ids(ids);
        } finally {
            As.signOut();
        }
    }

    private Mandate post(Organisation organisation) {
        Contact person = rows.insert(new Contact(UUID.randomUUID(), "Contact des adresses", null, null,
                LocalDate.of(2024, 1, 1), 0));
        return rows.insert(new Mandate(UUID.randomUUID(), person.id(), organisation.id(), null, "Directrice", null,
                null, 0));
    }

    private LocalSource series(Organisation producer) {
        return rows.insert(new LocalSource(UUID.randomUUID(), producer.id(), "Série des adresses", "Appels reçus",
                "appels", 1, true, Direction.LOWER, "commune:31555", "Toulouse", List.of("31"), "Toute la commune",
                Periodicity.M, LocalDate.of(2024, 1, 1), null, 5, "Accord du producteur", "", 0));
    }

    private ActionSheet action(Contract contract, Objective objective) {
        Outcome added = editor.add(ObjectKind.ACTION, contract.id(), objective.id(),
                new Typed(Map.of("title", List.of("Une action"), "status", List.of("PLANNED"), "confidentiality",
                        List.of("PARTNERS"))));
        return (ActionSheet) ((Outcome.Saved) added).object();
    }
}
