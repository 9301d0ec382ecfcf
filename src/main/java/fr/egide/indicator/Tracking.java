package fr.egide.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.Audit;
import fr.egide.contract.ActionSheet;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractState;
import fr.egide.contract.Objective;
import fr.egide.territory.Territories;
import fr.egide.territory.TerritoryRef;
import fr.egide.web.Refusal;

/// What a contract follows. Once it is signed, baseline and target are part of what was agreed.
@Component
public class Tracking {

    private final ContractDirectory contracts;
    private final Definitions definitions;
    private final Territories territories;
    private final JdbcAggregateTemplate rows;
    private final Audit audit;

    Tracking(ContractDirectory contracts, Definitions definitions, Territories territories,
            JdbcAggregateTemplate rows, Audit audit) {
        this.contracts = contracts;
        this.definitions = definitions;
        this.territories = territories;
        this.rows = rows;
        this.audit = audit;
    }

    /// Where an indicator starts, where it should go, and whom to ask.
    public record Aim(@Nullable BigDecimal baseline, @Nullable LocalDate baselineOn, @Nullable BigDecimal target,
            @Nullable LocalDate targetOn, @Nullable UUID producer) {

        public static final Aim NONE = new Aim(null, null, null, null, null);
    }

    /// Follows an indicator on the contract, on an objective, or on an action.
    ///
    /// @throws Refusal 404 `IND-404`, `CON-405`; 409 `IND-006` when it already is; `IND-007` for a target after signature;
    /// `CON-004` once the contract is closed; 422 `IND-012` for an aim where the figure is that of whole communes crossed
    @Transactional
    public Tracked follow(Contract contract, String definition, @Nullable UUID objective, @Nullable UUID action,
            Aim aim) {
        if (objective != null) {
            contracts.get(Objective.class, contract.id(), objective);
        }
        UUID parent = action == null ? objective : contracts.get(ActionSheet.class, contract.id(), action).objective();
        if (contract.state() != ContractState.DRAFT && aim.target() != null) {
            throw Refusal.conflict("IND-007");
        }
        requireOpen(contract);
        Definition known = definitions.get(contract.id(), definition);
        requireAimable(contract, known, aim);
        Tracked wanted = new Tracked(UUID.randomUUID(), contract.id(), parent, action, known.code(), aim.baseline(),
                aim.baselineOn(), aim.target(),
                aim.targetOn(), aim.producer(), 0);
        try {
            Tracked added = rows.insert(wanted);
            audit.record("INDICATOR_FOLLOWED", "INDICATOR", added.id().toString(), added.definition());
            return added;
        } catch (DuplicateKeyException e) {
            throw (Refusal) Refusal.conflict("IND-006", definition).initCause(e);
        }
    }

    /// Fields in which an aim differs from what is stored, by their names.
    public static List<String> differences(Tracked stored, Aim aim) {
        List<String> names = new ArrayList<>();
        note(names, "baseline", differ(stored.baseline(), aim.baseline()));
        note(names, "baselineOn", !Objects.equals(stored.baselineOn(), aim.baselineOn()));
        note(names, "target", differ(stored.target(), aim.target()));
        note(names, "targetOn", !Objects.equals(stored.targetOn(), aim.targetOn()));
        note(names, "producer", !Objects.equals(stored.producer(), aim.producer()));
        return names;
    }

    /// @throws Refusal 409 `CON-409` when someone saved since `version`; `IND-007` when what was agreed would change; 422
    /// `IND-012` for an aim where the figure is that of whole communes crossed
    @Transactional
    public Tracked change(Contract contract, Tracked stored, int version, Aim aim) {
        requireOpen(contract);
        List<String> changed = differences(stored, aim);
        if (changed.isEmpty()) {
            return stored;
        }
        if (stored.version() != version) {
            throw Refusal.conflict("CON-409");
        }
        if (contract.state() == ContractState.SIGNED && !changed.equals(List.of("producer"))) {
            throw Refusal.conflict("IND-007");
        }
        if (changed.contains("baseline") || changed.contains("target")) {
            requireAimable(contract, definitions.get(contract.id(), stored.definition()), aim);
        }
        Tracked saved = rows.update(new Tracked(stored.id(), stored.contract(), stored.objective(), stored.action(),
                stored.definition(), aim.baseline(), aim.baselineOn(), aim.target(), aim.targetOn(), aim.producer(),
                stored.inSummary(), stored.localSource(), stored.version()));
        audit.record("INDICATOR_CHANGED", "INDICATOR", stored.id().toString(), stored + " → " + saved);
        return saved;
    }

    /// A figure of whole communes is a context for a part of one or for a network: it measures no way there.
    private void requireAimable(Contract contract, Definition definition, Aim aim) {
        boolean hasAim = aim.baseline() != null || aim.target() != null;
        if (hasAim && definition.series() != null
                && !territories.get(TerritoryRef.parse(contract.territory())).wholeCommunes()) {
            throw Refusal.unprocessable("IND-012", definition.name());
        }
    }

    private static void requireOpen(Contract contract) {
        if (contract.state() == ContractState.CLOSED) {
            throw Refusal.conflict("CON-004");
        }
    }

    private static void note(List<String> names, String name, boolean differs) {
        if (differs) {
            names.add(name);
        }
    }

    private static boolean differ(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one != other : one.compareTo(other) != 0;
    }
}
