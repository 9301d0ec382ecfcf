package fr.egide.council.writing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.council.Council;
import fr.egide.council.CouncilDirectory;
import fr.egide.council.CouncilPart;
import fr.egide.council.PartKind;
import fr.egide.partner.OrganisationReferences;
import fr.egide.web.Trees;
import tools.jackson.databind.node.ObjectNode;

/// Where councils name organisations: who coordinates, sits, is a member of a group, owes a decision, came to a meeting.
@Component
class OrganisationsInCouncils implements OrganisationReferences {

    private static final String NAMED = """
            SELECT 'COUNCIL' AS kind, id, id AS council FROM council.council WHERE coordinator = :id
            UNION ALL SELECT 'MANDATE', id, council FROM council.mandate WHERE organisation = :id
            UNION ALL SELECT 'MEMBER', id, council FROM council.member WHERE organisation = :id
            UNION ALL SELECT 'DECISION', id, council FROM council.decision WHERE owner = :id""";

    private final JdbcClient jdbc;
    private final CouncilDirectory councils;
    private final CouncilWriter writer;
    private final Trees trees;

    OrganisationsInCouncils(JdbcClient jdbc, CouncilDirectory councils, CouncilWriter writer, Trees trees) {
        this.jdbc = jdbc;
        this.councils = councils;
        this.writer = writer;
        this.trees = trees;
    }

    private record Named(PartKind kind, UUID id, UUID council) {}

    @Override
    public List<Mention> mentions(UUID organisation) {
        Map<UUID, Council> readable = councils.listReadable().stream()
                .collect(Collectors.toMap(Council::id, council -> council));
        return named(organisation).stream().filter(one -> readable.containsKey(one.council()))
                .map(one -> new Mention("council", Objects.requireNonNull(readable.get(one.council())).title(),
                        "/councils/" + one.council()))
                .distinct().toList();
    }

    @Override
    public long count(UUID organisation) {
        return named(organisation).size() + jdbc.sql("SELECT count(*) FROM council.attendance WHERE organisation = :id")
                .param("id", organisation).query(Long.class).single();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(UUID from, UUID to) {
        named(from).forEach(one -> move(one, from.toString(), to.toString()));
        jdbc.sql("UPDATE council.attendance SET organisation = :to WHERE organisation = :from").param("from", from)
                .param("to", to).update();
    }

    private void move(Named named, String from, String to) {
        CouncilPart before = councils.get(named.kind().type(), named.council(), named.id());
        ObjectNode tree = trees.tree(before);
        List.of("coordinator", "organisation", "owner").stream()
                .filter(field -> tree.path(field).asString("").equals(from)).forEach(field -> tree.put(field, to));
        writer.move(before, trees.object(tree, named.kind().type()));
    }

    private List<Named> named(UUID organisation) {
        return jdbc.sql(NAMED).param("id", organisation)
                .query((row, _) -> new Named(PartKind.valueOf(row.getString("kind")), row.getObject("id", UUID.class),
                        row.getObject("council", UUID.class)))
                .list();
    }
}
