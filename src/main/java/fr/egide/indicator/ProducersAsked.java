package fr.egide.indicator;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.relational.core.query.Criteria;
import org.springframework.data.relational.core.query.Query;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.Access;
import fr.egide.account.Audit;
import fr.egide.account.Permission;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.partner.OrganisationReferences;

/// Followed indicators name the organisation asked for the figure.
@Component
class ProducersAsked implements OrganisationReferences {

    private final JdbcAggregateTemplate rows;
    private final ContractDirectory contracts;
    private final Definitions definitions;
    private final Access access;
    private final Audit audit;

    ProducersAsked(JdbcAggregateTemplate rows, ContractDirectory contracts, Definitions definitions, Access access,
            Audit audit) {
        this.rows = rows;
        this.contracts = contracts;
        this.definitions = definitions;
        this.access = access;
        this.audit = audit;
    }

    @Override
    public List<Mention> mentions(UUID organisation) {
        Map<UUID, List<Tracked>> byContract = of(organisation).stream()
                .collect(Collectors.groupingBy(Tracked::contract));
        return contracts.find(Contract.class, byContract.keySet()).stream()
                .filter(contract -> access.may(Permission.READ_CONTRACT, ContractDirectory.target(contract)))
                .flatMap(contract -> mentions(contract,
                        Objects.requireNonNull(byContract.get(contract.id()))).stream())
                .toList();
    }

    @Override
    public long count(UUID organisation) {
        return of(organisation).size();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(UUID from, UUID to) {
        of(from).forEach(stored -> {
            Tracked saved = rows.update(stored.askedOf(to));
            audit.record("INDICATOR_CHANGED", "INDICATOR", stored.id().toString(), stored + " → " + saved);
        });
    }

    private List<Mention> mentions(Contract contract, List<Tracked> followed) {
        Map<String, Definition> known = definitions.of(contract.id());
        return followed.stream().map(tracked -> {
            Definition definition = known.get(tracked.definition());
            return new Mention("indicator",
                    (definition == null ? tracked.definition() : definition.name()) + " — " + contract.title(),
                    "/contracts/" + contract.id() + "/indicators/" + tracked.id());
        }).toList();
    }

    private List<Tracked> of(UUID producer) {
        return rows.findAll(Query.query(Criteria.where("producer").is(producer)), Tracked.class);
    }
}
