package fr.egide.home;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.contract.ActionSheet;
import fr.egide.contract.Axis;
import fr.egide.contract.BudgetLine;
import fr.egide.contract.Commitment;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractState;
import fr.egide.contract.Finding;
import fr.egide.contract.Milestone;
import fr.egide.contract.Objective;
import fr.egide.contract.Signatory;
import fr.egide.contract.editing.Editor;
import fr.egide.indicator.Confidences;
import fr.egide.indicator.Feeling;
import fr.egide.indicator.FrozenEditions;
import fr.egide.indicator.Tracked;
import fr.egide.indicator.Tracking;
import fr.egide.indicator.Weather;
import fr.egide.partner.Organisations;

/// A contract that has lived three years on the fictitious agglomeration, written by the fictitious coordinator.
@Component
@ConditionalOnProperty(name = "egide.training", havingValue = "true")
class TrainingContract {

    static final String PARTNER = "Association Passerelles (fictive)";

    private static final int MONTHS = 33;
    private static final String[][] PLAN = {
            {"Tranquillité des quartiers", "Faire reculer les dégradations dans les halls", "R12", "48", "24",
                    "Médiation de soirée dans les halls", "Remise en état sous 48 heures", "Marches exploratoires",
                    "Cellule de veille avec les bailleurs"},
            {"Tranquillité des quartiers", "Réduire les nuisances signalées la nuit", "R13", "110", "80",
                    "Présence à pied le soir", "Charte avec les commerces", "Médiation des conflits de voisinage"},
            {"Jeunesse et école", "Ramener au collège les élèves absents", "R16", "9,5", "7",
                    "Classe-relais du collège",
                    "Accueil des élèves exclus", "Suivi des familles volontaires", "Médiateur aux abords des collèges"},
            {"Jeunesse et école", "Ouvrir des activités aux heures creuses", "E14", "12", "40", "École ouverte",
                    "Chantiers éducatifs", "Sport en soirée"},
            {"Aide aux victimes et accès au droit", "Recevoir plus vite les victimes", "R15", "12", "5",
                    "Permanence au commissariat", "Intervenant social en gendarmerie", "Téléphone grave danger"},
            {"Transports", "Rendre les lignes plus sûres", "R11", "31", "20", "Agents d’ambiance",
                    "Signalement partagé",
                    "Travail d’intérêt général dans les bus"}};

    private final Editor editor;
    private final Organisations organisations;
    private final TrainingFigures figures;
    private final Confidences confidences;
    private final FrozenEditions editions;
    private final Tracking tracking;
    private final JdbcAggregateTemplate rows;
    private final Clock clock;

    TrainingContract(Editor editor, Organisations organisations, TrainingFigures figures, Confidences confidences,
            FrozenEditions editions, Tracking tracking,
            JdbcAggregateTemplate rows, Clock clock) {
        this.editor = editor;
        this.organisations = organisations;
        this.figures = figures;
        this.confidences = confidences;
        this.editions = editions;
        this.tracking = tracking;
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional
    public UUID make() {
        LocalDate start = LocalDate.now(clock).minusMonths(MONTHS).withDayOfMonth(1);
        UUID town = organisation("Ville de Brume-sur-Veille (fictive)", "LOCAL_AUTHORITY", "MUNICIPAL");
        UUID state = organisation("Préfecture du Val-de-Brume (fictive)", "STATE", "DEPARTEMENTAL");
        UUID court = organisation("Parquet de Brume (fictif)", "JUSTICE", "DEPARTEMENTAL");
        UUID landlord = organisation("Habitat Brume (fictif)", "LANDLORD", "INTERCOMMUNAL");
        UUID association = organisation(PARTNER, "ASSOCIATION", "MUNICIPAL");
        Contract contract = editor
                .insert(new Contract(UUID.randomUUID(), "CLS_1999", "Contrat local de sécurité du Val-de-Brume",
                        "epci:" + TrainingDepartement.AGGLOMERATION, "Agglomération du Val-de-Brume (fictive)",
                        List.of(TrainingDepartement.CODE),
                        start, start.plusYears(3).minusDays(1), town, "Coordonnateur", ContractState.DRAFT, null, 0));
        sign(contract.id(), town, "Maire", start);
        sign(contract.id(), state, "Préfet", start);
        sign(contract.id(), court, "Procureur de la République", start);
        List<Objective> objectives = plan(contract, start, List.of(town, state, landlord, association));
        commit(contract.id(), "STATE", state, "Affecter quatre policiers au quartier des Saules", "4", "3",
                start.plusYears(1));
        commit(contract.id(), "LOCAL", town, "Pourvoir six postes de médiateurs", "6", "6", start.plusMonths(8));
        commit(contract.id(), "LOCAL", town, "Équiper douze halls d’éclairages", "12", "12", start.plusYears(2));
        follow(contract, null, "E01", null, null, town);
        follow(contract, null, "E18", null, null, state);
        follow(contract, null, "E05", null, null, state);
        editor.save(contract, new Contract(contract.id(), contract.kind(), contract.title(), contract.territory(),
                contract.territoryName(), contract.departements(), contract.startsOn(), contract.endsOn(), town,
                "Coordonnateur",
                ContractState.SIGNED, start, contract.version()));
        Contract signed = java.util.Objects.requireNonNull(rows.findById(contract.id(), Contract.class));
        freeze(signed, objectives, start, start.plusYears(1), Feeling.Direction.STABLE);
        freeze(signed, objectives, start.plusYears(1), start.plusYears(2), Feeling.Direction.BETTER);
        return contract.id();
    }

    private List<Objective> plan(Contract contract, LocalDate start, List<UUID> leads) {
        Random random = new Random(contract.title().hashCode());
        List<Objective> objectives = new ArrayList<>();
        Axis axis = null;
        for (String[] line : PLAN) {
            if (axis == null || !axis.title().equals(line[0])) {
                axis = editor.insert(
                        new Axis(UUID.randomUUID(), contract.id(), axis == null ? 1 : axis.position() + 1, line[0], 0));
            }
            int number = objectives.size() + 1;
            Finding finding = editor.insert(new Finding(UUID.randomUUID(), contract.id(), number,
                    "Le diagnostic partagé place cette difficulté parmi les premières : "
                            + line[1].toLowerCase(java.util.Locale.FRENCH) + ".",
                    null, 0));
            Objective objective = editor.insert(new Objective(UUID.randomUUID(), contract.id(), axis.id(), number,
                    line[1],
                    finding.id(), List.of(number % 2 == 0 ? "PREVENTION" : "SOLIDARITY"), null, decimal(line[4]), null,
                    start.plusYears(3).minusDays(1), 0));
            objectives.add(objective);
            for (int i = 5; i < line.length; i++) {
                action(contract, objective, i - 4, line[i], leads.get(random.nextInt(leads.size())), leads.get(0),
                        start, random);
            }
            Tracked tracked = follow(contract, objective.id(), line[2], line[3], line[4],
                    leads.get(number % leads.size()));
            Tracked meetings = follow(contract, objective.id(), "E03", null, null, leads.getFirst());
            figures.observe(contract, meetings, 1, 3, random);
            figures.observe(contract, tracked, decimal(line[3]).doubleValue(),
                    decimal(line[4]).doubleValue(), random);
            confidences.state(contract.id(), objective.id(), Weather.values()[random.nextInt(4)],
                    "Point fait en groupe de suivi.");
        }
        return objectives;
    }

    private void action(Contract contract, Objective objective, int position, String title, UUID lead, UUID funder,
            LocalDate start,
            Random random) {
        String status = List.of("STARTED", "DONE", "STARTED", "LATE", "PLANNED").get(random.nextInt(5));
        ActionSheet action = editor
                .insert(new ActionSheet(UUID.randomUUID(), contract.id(), objective.id(), position, title, status,
                        objective.pillars(), List.of("MEDIATION"), null, "PARTNERS",
                        "Constat partagé en groupe de travail.", null,
                        "Que les habitants voient la différence.", "Habitants du quartier", null,
                        200 + random.nextInt(800), null, null, lead,
                        "Responsable du service", List.of(), null, null, false, null, null, null, null, null, null,
                        null, null, null,
                        List.of(), "Relevés trimestriels et avis des habitants.", null, null, null, null, start,
                        start.plusYears(3), null, List.of(), List.of(), List.of(), 0));
        editor.insert(new Milestone(UUID.randomUUID(), contract.id(), action.id(), 1, "Lancement : " + title,
                start.plusMonths(3),
                status.equals("PLANNED") ? null : start.plusMonths(3 + random.nextInt(2)), 0));
        int planned = 5_000 + 1_000 * random.nextInt(30);
        editor.insert(new BudgetLine(UUID.randomUUID(), contract.id(), action.id(), funder, start.getYear() + 1,
                BigDecimal.valueOf(planned), BigDecimal.valueOf(planned), BigDecimal.valueOf(planned * 9L / 10),
                status.equals("PLANNED") ? null : BigDecimal.valueOf(planned * 7L / 10), null, null, null, 0));
    }

    private Tracked follow(Contract contract, @org.jspecify.annotations.Nullable UUID objective, String definition,
            @org.jspecify.annotations.Nullable String baseline, @org.jspecify.annotations.Nullable String target,
            UUID producer) {
        return tracking.follow(contract, definition, objective, null,
                new Tracking.Aim(baseline == null ? null : decimal(baseline),
                        baseline == null ? null : contract.startsOn().minusMonths(1),
                        target == null ? null : decimal(target), target == null ? null : contract.endsOn(), producer));
    }

    private void sign(UUID contract, UUID organisation, String function, LocalDate on) {
        editor.insert(new Signatory(UUID.randomUUID(), contract, organisation, function, on, null, 0));
    }

    private void commit(UUID contract, String side, UUID owner, String text, String quantity, String provided,
            LocalDate due) {
        editor.insert(new Commitment(UUID.randomUUID(), contract, null, side, owner, text, decimal(quantity),
                "postes ou unités", due,
                decimal(provided), due, null, 0));
    }

    private void freeze(Contract contract, List<Objective> objectives, LocalDate from, LocalDate to,
            Feeling.Direction direction) {
        editions.freeze(contract, new FrozenEditions.Draft(from, to.minusDays(1),
                Map.of(objectives.getFirst().id().toString(), "Les halls traités restent calmes ; le suivi continue."),
                direction,
                "Les réunions de quartier et l’enquête vont dans le même sens.",
                "Enquête auprès de 612 habitants, deux réunions.",
                Feeling.Level.MEDIUM));
    }

    private UUID organisation(String name, String family, String level) {
        return organisations.findOrCreate(name, family, level, null).id();
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }
}
