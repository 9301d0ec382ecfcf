package fr.egide.contract;

import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Sort;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.relational.core.query.Criteria;
import org.springframework.data.relational.core.query.Query;
import org.springframework.stereotype.Component;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.web.Refusal;

/// Contracts and what they are made of, for reading. One query a list; rights are asked by the caller with [#target].
@Component("contracts")
public class ContractDirectory {

    private final JdbcAggregateTemplate rows;
    private final Access access;

    ContractDirectory(JdbcAggregateTemplate rows, Access access) {
        this.rows = rows;
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
        return rows.findAll(Contract.class, Sort.by(Sort.Order.desc("startsOn"), Sort.Order.asc("title"))).stream()
                .filter(contract -> access.may(Permission.READ_CONTRACT, target(contract))).toList();
    }

    public static Target target(Contract contract) {
        return Target.contract(contract.id(), java.util.Set.copyOf(contract.departements()));
    }

    public <T extends ContractObject> List<T> list(Class<T> type, UUID contract) {
        return rows.findAll(Query.query(Criteria.where("contract").is(contract)), type);
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
        return rows.findAll(Query.query(Criteria.where("contract").is(contract)).sort(Sort.by("position")), type);
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
