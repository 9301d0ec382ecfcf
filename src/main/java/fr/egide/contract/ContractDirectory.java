package fr.egide.contract;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.web.Refusal;

/// Contracts and what they are made of, for reading. One query a list; rights are asked by the caller with [#target].
@Component("contracts")
public class ContractDirectory {

    private final JdbcAggregateTemplate rows;
    private final KeptObjects kept;
    private final JdbcClient jdbc;
    private final Access access;

    ContractDirectory(JdbcAggregateTemplate rows, KeptObjects kept, JdbcClient jdbc, Access access) {
        this.rows = rows;
        this.kept = kept;
        this.jdbc = jdbc;
        this.access = access;
    }

    /// @throws Refusal 404 `CON-404` for an unknown contract
    public Contract get(UUID contract) {
        Contract found = rows.findById(contract, Contract.class);
        if (found == null) {
            throw Refusal.notFound("CON-404");
        }
        return found;
    }

    /// The contract, when the signed-in user holds this permission on it.
    ///
    /// @throws Refusal 404 `CON-404`; 403 `ACC-403`
    public Contract require(Permission permission, UUID contract) {
        Contract found = get(contract);
        access.require(permission, target(found));
        return found;
    }

    /// Contracts the signed-in user may read, the latest period first.
    public List<Contract> listReadable() {
        return jdbc.sql("SELECT * FROM contract.contract ORDER BY starts_on DESC, title COLLATE \"fr-x-icu\"")
                .query(ContractDirectory::contract).list().stream()
                .filter(contract -> access.may(Permission.READ_CONTRACT, target(contract))).toList();
    }

    /// Mapped by hand: a national list is a thousand rows, and mapping each by reflection takes most of the page's time.
    private static Contract contract(ResultSet row, int number) throws SQLException {
        return new Contract(row.getObject("id", UUID.class), row.getString("kind"), row.getString("title"),
                row.getString("territory"), row.getString("territory_name"),
                List.of((String[]) row.getArray("departements").getArray()),
                row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class),
                row.getObject("coordinator", UUID.class), row.getString("coordinator_function"),
                ContractState.valueOf(row.getString("state")), row.getObject("signed_on", LocalDate.class),
                row.getInt("version"));
    }

    public static Target target(Contract contract) {
        return Target.contract(contract.id(), java.util.Set.copyOf(contract.departements()));
    }

    public <T extends ContractObject> List<T> list(Class<T> type, UUID contract) {
        return kept.list(type, contract, "ctid");
    }

    /// Objects of one kind by their identifiers, those that are still there.
    public <T extends ContractObject> List<T> find(Class<T> type, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : rows.findAllById(ids, type);
    }

    public List<Axis> axes(UUID contract) {
        return sorted(Axis.class, contract);
    }

    public List<Finding> findings(UUID contract) {
        return sorted(Finding.class, contract);
    }

    /// Objectives in the order of the contract: their position is their number, contract-wide.
    public List<Objective> objectives(UUID contract) {
        return sorted(Objective.class, contract);
    }

    public List<ActionSheet> actions(UUID contract) {
        return sorted(ActionSheet.class, contract);
    }

    private <T extends ContractObject> List<T> sorted(Class<T> type, UUID contract) {
        return kept.list(type, contract, "position");
    }

    /// One object of a contract.
    ///
    /// @throws Refusal 404 `CON-405` when it isn't there or belongs to another contract
    public <T extends ContractObject> T get(Class<T> type, UUID contract, UUID id) {
        T found = rows.findById(id, type);
        if (found == null || !found.contract().equals(contract)) {
            throw Refusal.notFound("CON-405");
        }
        return found;
    }
}
