package fr.egide.indicator;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.Audit;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractState;
import fr.egide.localseries.LocalReadings;
import fr.egide.localseries.LocalSource;
import fr.egide.localseries.LocalSources;
import fr.egide.localseries.Reading;
import fr.egide.localseries.SourceRights;
import fr.egide.territory.Territories;
import fr.egide.territory.TerritoryRef;
import fr.egide.web.Refusal;

/// Lets a local series hold the observations of an indicator, so that a fact is given once whatever reads it.
@Component
public class Feeding {

    private final LocalSources sources;
    private final SourceRights rights;
    private final LocalReadings readings;
    private final Observations observations;
    private final Definitions definitions;
    private final Territories territories;
    private final JdbcClient jdbc;
    private final Audit audit;

    Feeding(LocalSources sources, SourceRights rights, LocalReadings readings, Observations observations,
            Definitions definitions, Territories territories, JdbcClient jdbc, Audit audit) {
        this.sources = sources;
        this.rights = rights;
        this.readings = readings;
        this.observations = observations;
        this.definitions = definitions;
        this.territories = territories;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// Sources that could feed an indicator: those the signed-in user may read, counted as it is.
    public List<LocalSource> choices(Contract contract, Tracked tracked) {
        Definition definition = definitions.get(contract.id(), tracked.definition());
        return sources.listReadable().stream().filter(source -> fits(definition, source))
                .filter(source -> meets(contract, source)).toList();
    }

    /// @param source none for an indicator that holds its observations itself again
    /// @throws Refusal 409 `CON-004` once the contract is closed, `IND-015` when observations were typed in the contract by
    /// someone who doesn't give that series, `LOC-020` when both hold a period; 422
    /// `IND-004` for an indicator that fills itself, `IND-016` for a series that isn't counted as it is,
    /// `IND-017` for one of other communes
    @Transactional
    public void feed(Contract contract, Tracked tracked, @Nullable UUID source) {
        if (Objects.equals(tracked.localSource(), source)) {
            return;
        }
        Definition definition = definitions.get(contract.id(), tracked.definition());
        if (contract.state() == ContractState.CLOSED) {
            throw Refusal.conflict("CON-004");
        }
        if (!definition.isTyped()) {
            throw Refusal.unprocessable("IND-004");
        }
        if (source != null) {
            LocalSource chosen = sources.get(source);
            if (!fits(definition, chosen)) {
                throw Refusal.unprocessable("IND-016", definition.name());
            }
            if (!meets(contract, chosen)) {
                throw Refusal.unprocessable("IND-017", contract.territoryName());
            }
            handOver(tracked, chosen);
        }
        jdbc.sql("UPDATE indicator.tracked SET local_source = :source, version = version + 1 WHERE id = :id")
                .param("source", source).param("id", tracked.id()).update();
        audit.record("INDICATOR_FED", "INDICATOR", tracked.id().toString(), tracked.localSource() + " → " + source);
    }

    /// What was typed in the contract goes to the series, with its history: no fact is kept twice.
    private void handOver(Tracked tracked, LocalSource source) {
        List<Reading> typed = observations.history(tracked.id()).stream()
                .map(one -> new Reading(one.seq(), source.id(), one.period(), one.typed(), one.provenance(), null, null,
                        one.at(), one.actor()))
                .toList();
        if (tracked.localSource() != null || typed.isEmpty()) {
            return;
        }
        if (!rights.mayEdit(source)) {
            throw Refusal.conflict("IND-015", source.title());
        }
        readings.adopt(source, typed);
        jdbc.sql("DELETE FROM indicator.observation WHERE tracked = :id").param("id", tracked.id()).update();
    }

    /// Whether a series bears on some commune of the contract.
    private boolean meets(Contract contract, LocalSource source) {
        Set<String> own = communes(contract.territory());
        return communes(source.territory()).stream().anyMatch(own::contains);
    }

    private Set<String> communes(String territory) {
        return territories.find(TerritoryRef.parse(territory)).map(found -> Set.copyOf(found.communes()))
                .orElse(Set.of());
    }

    private static boolean fits(Definition definition, LocalSource source) {
        return source.periodicity() == definition.periodicity() && source.per() == definition.per();
    }
}
