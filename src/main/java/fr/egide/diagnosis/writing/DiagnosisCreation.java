package fr.egide.diagnosis.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.Accounts;
import fr.egide.account.Audit;
import fr.egide.account.CurrentUser;
import fr.egide.account.Grant;
import fr.egide.account.Permission;
import fr.egide.account.Role;
import fr.egide.account.Scope;
import fr.egide.diagnosis.Diagnosis;
import fr.egide.diagnosis.DiagnosisDirectory;
import fr.egide.diagnosis.PartKind;
import fr.egide.diagnosis.SectionText;
import fr.egide.diagnosis.Step;
import fr.egide.territory.Territory;
import fr.egide.territory.TypedTerritory;
import fr.egide.web.Trees;
import tools.jackson.databind.node.ObjectNode;

/// Opens a diagnosis from what was typed, or says field by field what is wrong.
@Component
public class DiagnosisCreation {

    private static final List<String> TYPED = List.of("title", "periodFrom", "periodTo", "authorType", "startedOn");
    private static final List<String> WEIGHTS = List.of("gravityWeight", "frequencyWeight", "trendWeight",
            "feelingWeight", "capacityWeight");

    private final TypedTerritory territories;
    private final DiagnosisDirectory diagnoses;
    private final DiagnosisWriter writer;
    private final ValueParser parser;
    private final Trees trees;
    private final Steps steps;
    private final Accounts accounts;
    private final CurrentUser user;
    private final Audit audit;
    private final JdbcClient jdbc;

    DiagnosisCreation(TypedTerritory territories, DiagnosisDirectory diagnoses, DiagnosisWriter writer,
            ValueParser parser, Trees trees, Steps steps, Accounts accounts, CurrentUser user, Audit audit,
            JdbcClient jdbc) {
        this.territories = territories;
        this.diagnoses = diagnoses;
        this.writer = writer;
        this.parser = parser;
        this.trees = trees;
        this.steps = steps;
        this.accounts = accounts;
        this.user = user;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    public Map<String, Wrong> problems(DiagnosisForm form) {
        Map<String, Wrong> problems = new LinkedHashMap<>();
        if (territory(form).isEmpty()) {
            problems.put("territory", Wrong.of(
                    territories.choices(form.territory()).isEmpty() ? "territory" : "territory-which"));
        }
        ObjectNode tree = filled(form, problems);
        if (tree.hasNonNull("periodFrom") && tree.hasNonNull("periodTo")
                && tree.get("periodTo").asString().compareTo(tree.get("periodFrom").asString()) < 0) {
            problems.put("periodTo", Wrong.of("ends-before-start"));
        }
        return problems;
    }

    /// Opens the diagnosis with every section of the table of contents; whoever could not write it otherwise becomes its
    /// coordinator.
    @Transactional
    public Diagnosis create(DiagnosisForm form) {
        Territory territory = territory(form).orElseThrow();
        ObjectNode tree = filled(form, new LinkedHashMap<>());
        tree.put("id", UUID.randomUUID().toString()).put("territory", territory.ref().toString())
                .put("territoryName", territory.name()).put("state", "DRAFT").put("edition", 1).put("version", 0);
        tree.set("departements", trees.node(territory.departements().stream().sorted().toList()));
        WEIGHTS.forEach(weight -> tree.put(weight, 1));
        Diagnosis made = writer.insert(trees.object(tree, Diagnosis.class));
        sections().forEach(section -> writer
                .insert(new SectionText(UUID.randomUUID(), made.id(), section, null, 0)));
        opened(made);
        return made;
    }

    /// Notes that a diagnosis was opened, and lets whoever opened it write it.
    void opened(Diagnosis made) {
        if (!diagnoses.may(Permission.WRITE_DIAGNOSIS, made)) {
            accounts.grant(user.get().id(), new Grant(Role.COORDINATOR, new Scope.Diagnosis(made.id())));
        }
        steps.add(made.id(), Step.Move.OPENED, null);
        audit.record("DIAGNOSIS_OPENED", "DIAGNOSIS", made.id().toString(), made.territory());
    }

    private List<String> sections() {
        return jdbc.sql("SELECT key FROM diagnosis.section ORDER BY position")
                .query((row, _) -> row.getString(1)).list();
    }

    private Optional<Territory> territory(DiagnosisForm form) {
        return territories.find(form.chosen(), form.territory());
    }

    private ObjectNode filled(DiagnosisForm form, Map<String, Wrong> problems) {
        ObjectNode tree = trees.empty();
        Forms.fields(PartKind.DIAGNOSIS).stream().filter(field -> TYPED.contains(field.name()))
                .forEach(field -> tree.set(field.name(), trees.node(parser.read(field, typed(form, field), problems))));
        return tree;
    }

    private static List<String> typed(DiagnosisForm form, Field field) {
        String text = text(form, field);
        return text == null ? List.of() : List.of(text);
    }

    private static @Nullable String text(DiagnosisForm form, Field field) {
        return switch (field.name()) {
            case "title" -> form.title();
            case "periodFrom" -> form.periodFrom();
            case "periodTo" -> form.periodTo();
            case "authorType" -> form.authorType();
            default -> form.startedOn();
        };
    }
}
