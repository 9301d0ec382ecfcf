package fr.egide.contract.editing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.contract.ActionSheet;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractObject;
import fr.egide.contract.ObjectKind;
import fr.egide.partner.OrganisationReferences;
import fr.egide.web.Trees;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Where contracts name organisations: who leads, takes part, funds, promises, signs, coordinates.
@Component
class OrganisationsNamed implements OrganisationReferences {

    private static final String NAMED = """
            SELECT 'ACTION' AS kind, 'lead' AS mention, id, id AS action, contract FROM contract.action_sheet
                WHERE lead = :id OR :id = ANY (co_leads)
            UNION ALL SELECT 'PARTICIPATION', 'participation', id, action, contract FROM contract.participation
                WHERE organisation = :id
            UNION ALL SELECT 'BUDGET_LINE', 'funder', id, action, contract FROM contract.budget_line WHERE funder = :id
            UNION ALL SELECT 'COMMITMENT', 'commitment', id, action, contract FROM contract.commitment WHERE owner = :id
            UNION ALL SELECT 'SIGNATORY', 'signatory', id, NULL, contract FROM contract.signatory WHERE organisation = :id
            UNION ALL SELECT 'CONTRACT', 'coordinator', id, NULL, id FROM contract.contract WHERE coordinator = :id""";

    private final JdbcClient jdbc;
    private final JdbcAggregateTemplate rows;
    private final ContractDirectory contracts;
    private final History history;
    private final Trees trees;
    private final Access access;

    OrganisationsNamed(JdbcClient jdbc, JdbcAggregateTemplate rows, ContractDirectory contracts, History history,
            Trees trees, Access access) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.contracts = contracts;
        this.history = history;
        this.trees = trees;
        this.access = access;
    }

    private record Named(ObjectKind kind, String mention, UUID id, @Nullable UUID action,
            UUID contract) {}

    @Override
    public List<Mention> mentions(UUID organisation) {
        List<Named> named = named(organisation);
        Map<UUID, Contract> readable = contracts
                .find(Contract.class, named.stream().map(Named::contract).distinct().toList()).stream()
                .filter(contract -> access.may(Permission.READ_CONTRACT, ContractDirectory.target(contract)))
                .collect(Collectors.toMap(Contract::id, contract -> contract));
        Map<UUID, String> actions = contracts
                .find(ActionSheet.class, named.stream().map(Named::action).filter(Objects::nonNull).distinct().toList())
                .stream().collect(Collectors.toMap(ActionSheet::id, ActionSheet::title));
        return named.stream().filter(one -> readable.containsKey(one.contract())).map(one -> {
            String contract = "/contracts/" + one.contract();
            String title = Objects.requireNonNull(readable.get(one.contract())).title();
            return one.action() == null
                    ? new Mention(one.mention(), title,
                            contract + (one.kind() == ObjectKind.CONTRACT ? "" : "/partners"))
                    : new Mention(one.mention(), actions.getOrDefault(one.action(), "") + " — " + title,
                            contract + "/actions/" + one.action());
        }).distinct().toList();
    }

    @Override
    public long count(UUID organisation) {
        return named(organisation).size();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(UUID from, UUID to) {
        named(from).forEach(one -> move(one, from.toString(), to.toString()));
        jdbc.sql("""
                UPDATE contract.proposal SET fields = replace(fields::text, :from, :to)::jsonb
                WHERE fields::text LIKE '%' || :from || '%'""").param("from", from.toString())
                .param("to", to.toString()).update();
    }

    private void move(Named named, String from, String to) {
        ContractObject before = Objects.requireNonNull(rows.findById(named.id(), named.kind().type()));
        ObjectNode tree = trees.tree(before);
        tree.propertyNames().forEach(field -> {
            if (tree.path(field).isString() && tree.path(field).asString().equals(from)) {
                tree.put(field, to);
            } else if (tree.path(field) instanceof ArrayNode array) {
                List<String> ids = array.valueStream().map(id -> id.asString().equals(from) ? to : id.asString())
                        .distinct().toList();
                tree.set(field, trees.node(ids));
            }
        });
        ContractObject after = rows.update(trees.object(tree, named.kind().type()));
        history.record(before, after);
    }

    private List<Named> named(UUID organisation) {
        return jdbc.sql(NAMED).param("id", organisation)
                .query((row, _) -> new Named(ObjectKind.valueOf(row.getString("kind")), row.getString("mention"),
                        row.getObject("id", UUID.class), row.getObject("action", UUID.class),
                        row.getObject("contract", UUID.class)))
                .list();
    }
}
