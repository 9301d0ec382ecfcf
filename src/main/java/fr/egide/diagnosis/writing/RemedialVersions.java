package fr.egide.diagnosis.writing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.diagnosis.Diagnosis;
import fr.egide.diagnosis.DiagnosisDirectory;
import fr.egide.diagnosis.DiagnosisPart;
import fr.egide.diagnosis.DiagnosisState;
import fr.egide.diagnosis.PartKind;
import fr.egide.web.Refusal;
import fr.egide.web.Trees;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Remedial versions: a draft copied whole from a rejected diagnosis, one at most for each.
@Component
public class RemedialVersions {

    /// What is named comes before what names it.
    private static final List<PartKind> ORDER = List.of(PartKind.SECTION, PartKind.SOURCE, PartKind.FINDING,
            PartKind.FIGURE, PartKind.VIEWPOINT, PartKind.RESPONSE, PartKind.EVENT, PartKind.PREPARATION,
            PartKind.TOPIC);

    private final DiagnosisDirectory diagnoses;
    private final DiagnosisWriter writer;
    private final DiagnosisCreation creation;
    private final Trees trees;
    private final JdbcClient jdbc;

    RemedialVersions(DiagnosisDirectory diagnoses, DiagnosisWriter writer, DiagnosisCreation creation, Trees trees,
            JdbcClient jdbc) {
        this.diagnoses = diagnoses;
        this.writer = writer;
        this.creation = creation;
        this.trees = trees;
        this.jdbc = jdbc;
    }

    /// The version that takes this one up again.
    public Optional<UUID> of(UUID rejected) {
        return jdbc.sql("SELECT id FROM diagnosis.diagnosis WHERE remedies = :id").param("id", rejected)
                .query((row, _) -> row.getObject(1, UUID.class)).optional();
    }

    /// Rejected diagnoses that these ones take up again, one after the other.
    public List<UUID> takenUpBy(Collection<UUID> versions) {
        return jdbc.sql("""
                WITH RECURSIVE earlier (id) AS (
                    SELECT remedies FROM diagnosis.diagnosis WHERE id = ANY (:versions)
                    UNION SELECT d.remedies FROM diagnosis.diagnosis d JOIN earlier USING (id))
                SELECT id FROM earlier WHERE id IS NOT NULL""").param("versions", versions.toArray(UUID[]::new))
                .query((row, _) -> row.getObject(1, UUID.class)).list();
    }

    /// @throws Refusal 409 `DIA-005` when the diagnosis wasn't rejected, or already has a remedial version
    @Transactional
    public Diagnosis open(Diagnosis rejected) {
        if (rejected.state() != DiagnosisState.REJECTED || of(rejected.id()).isPresent()) {
            throw Refusal.conflict("DIA-005");
        }
        Map<String, String> ids = new HashMap<>();
        ObjectNode tree = copy(rejected, ids);
        tree.put("state", DiagnosisState.DRAFT.name()).put("edition", rejected.edition() + 1)
                .put("remedies", rejected.id().toString());
        tree.putNull("endedOn");
        Diagnosis made = writer.insert(trees.object(tree, Diagnosis.class));
        for (PartKind kind : ORDER) {
            diagnoses.list(kind.type(), rejected.id())
                    .forEach(part -> writer.insert(trees.object(copy(part, ids), kind.type())));
        }
        creation.opened(made);
        return made;
    }

    /// A new part with the same content; identifiers of what was copied before become those of the copies.
    private ObjectNode copy(DiagnosisPart part, Map<String, String> ids) {
        ids.put(part.id().toString(), UUID.randomUUID().toString());
        ObjectNode tree = trees.tree(part);
        for (String name : List.of("id", "diagnosis", "finding", "sources", "findings")) {
            if (tree.has(name)) {
                tree.set(name, translated(tree.get(name), ids));
            }
        }
        return tree.put("version", 0);
    }

    private JsonNode translated(JsonNode node, Map<String, String> ids) {
        return node.isArray()
                ? trees.node(node.valueStream().map(id -> ids.getOrDefault(id.asString(), id.asString())).toList())
                : trees.node(ids.getOrDefault(node.asString(), node.asString()));
    }
}
