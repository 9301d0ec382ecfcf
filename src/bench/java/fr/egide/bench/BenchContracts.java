package fr.egide.bench;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.indicator.Definition;
import fr.egide.indicator.Definitions;
import fr.egide.territory.Commune;
import fr.egide.territory.Territories;
import fr.egide.territory.TerritoryRef;

/// A thousand contracts, one of which follows forty indicators over ten years, month by month.
@Component
class BenchContracts {

    private static final int CONTRACTS = 1000;
    private static final int OBJECTIVES = 10;
    private static final int INDICATORS = 40;
    private static final LocalDate START = LocalDate.of(2016, 1, 1);

    private final JdbcClient jdbc;
    private final Territories territories;
    private final Definitions definitions;

    BenchContracts(JdbcClient jdbc, Territories territories, Definitions definitions) {
        this.jdbc = jdbc;
        this.territories = territories;
        this.definitions = definitions;
    }

    /// @return the contract with the indicators, on a grouping
    @Transactional
    public UUID make() {
        List<Commune> largest = territories.communes(territories.get(TerritoryRef.FRANCE).communes()).stream()
                .sorted(Comparator.comparingLong(Commune::population).reversed()).limit(CONTRACTS - 1).toList();
        largest.forEach(commune -> contract("commune:" + commune.code(), commune.name(), commune.departement()));
        UUID contract = contract("epci:243100518", "Toulouse Métropole", "31");
        UUID axis = UUID.randomUUID();
        jdbc.sql("INSERT INTO contract.axis VALUES (:id, :contract, 1, 'Axe', 0)").param("id", axis)
                .param("contract", contract).update();
        List<UUID> objectives = java.util.stream.IntStream.rangeClosed(1, OBJECTIVES)
                .mapToObj(position -> objective(contract, axis, position)).toList();
        Collection<Definition> catalogue = definitions.of(contract).values();
        List<Definition> followed = catalogue.stream().filter(one -> one.computed() == null)
                .sorted(Comparator.comparing(one -> one.series() != null)).limit(INDICATORS - 5L).toList();
        for (int i = 0; i < followed.size(); i++) {
            follow(contract, objectives.get(i % OBJECTIVES), followed.get(i));
        }
        catalogue.stream().filter(one -> one.computed() != null).limit(5)
                .forEach(one -> follow(contract, objectives.getFirst(), one));
        return contract;
    }

    private UUID contract(String territory, String name, String departement) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                INSERT INTO contract.contract (id, kind, title, territory, territory_name, departements, starts_on,
                  ends_on, state, signed_on, version)
                VALUES (:id, 'CLS_1999', :title, :territory, :name, :departements, DATE '2016-01-01', DATE '2026-12-31',
                  'SIGNED', DATE '2016-01-01', 1)""").param("id", id).param("title", "Stratégie de " + name)
                .param("territory", territory).param("name", name)
                .param("departements", new String[]{departement}).update();
        return id;
    }

    private UUID objective(UUID contract, UUID axis, int position) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                INSERT INTO contract.objective (id, contract, axis, position, title, pillars, version)
                VALUES (:id, :contract, :axis, :position, :title, '{}', 0)""").param("id", id)
                .param("contract", contract).param("axis", axis).param("position", position)
                .param("title", "Objectif " + position).update();
        for (int action = 1; action <= 4; action++) {
            jdbc.sql("""
                    INSERT INTO contract.action_sheet (id, contract, objective, position, title, status, pillars, themes,
                      confidentiality, co_leads, probation_or_youth_justice, devices, version)
                    VALUES (:id, :contract, :objective, :position, 'Action', 'STARTED', '{}', '{}', 'PARTNERS', '{}',
                      false, '{}', 0)""").param("id", UUID.randomUUID()).param("contract", contract)
                    .param("objective", id).param("position", action).update();
        }
        return id;
    }

    private void follow(UUID contract, UUID objective, Definition definition) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                INSERT INTO indicator.tracked (id, contract, objective, definition, baseline, baseline_on, target,
                  target_on, version)
                VALUES (:id, :contract, :objective, :definition, 100, DATE '2016-01-01', 60, DATE '2026-12-31', 0)""")
                .param("id", id).param("contract", contract).param("objective", objective)
                .param("definition", definition.code()).update();
        jdbc.sql("""
                INSERT INTO indicator.observation (tracked, period, state, value, provenance, at, actor)
                SELECT :id, :start + make_interval(months => month), 'MEASURED', 100 - month / 4 + month % 7, 'Mesure',
                  :start, :id FROM generate_series(0, 119) AS month""").param("id", id).param("start", START).update();
    }
}
