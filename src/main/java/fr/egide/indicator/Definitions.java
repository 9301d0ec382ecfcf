package fr.egide.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.web.Refusal;
import fr.egide.web.observation.Direction;
import fr.egide.web.observation.Periodicity;

/// The definitions a contract can follow: those of the catalogue, then its own (`L01`, `L02`…).
@Component
public class Definitions {

    private final Catalogue catalogue;
    private final JdbcClient jdbc;

    Definitions(Catalogue catalogue, JdbcClient jdbc) {
        this.catalogue = catalogue;
        this.jdbc = jdbc;
    }

    /// By code, the catalogue first.
    public Map<String, Definition> of(UUID contract) {
        Map<String, Definition> byCode = new LinkedHashMap<>(catalogue.byCode());
        local(contract).forEach(definition -> byCode.put(definition.code(), definition));
        return byCode;
    }

    /// Those of the catalogue alone.
    public List<Definition> catalogue() {
        return catalogue.all();
    }

    /// @throws Refusal 404 `IND-404`
    public Definition get(UUID contract, String code) {
        Definition found = of(contract).get(code);
        if (found == null) {
            throw Refusal.notFound("IND-404", code);
        }
        return found;
    }

    /// Adds a definition of the contract's own.
    ///
    /// @param wanted its code is ignored: the next free one is given
    /// @throws Refusal 422 `IND-005` without a name, a unit, a formula, a source and a producer
    @Transactional
    public Definition add(UUID contract, Definition wanted) {
        if (List.of(wanted.name(), wanted.unit(), wanted.formula(), wanted.source(), wanted.producer()).stream()
                .anyMatch(String::isBlank)) {
            throw Refusal.unprocessable("IND-005");
        }
        jdbc.sql("SELECT 1 FROM contract.contract WHERE id = :id FOR UPDATE").param("id", contract).query().singleRow();
        String code = "L%02d".formatted(local(contract).size() + 1);
        jdbc.sql("""
                INSERT INTO indicator.local_definition VALUES (:contract, :code, :kind, :periodicity, :direction,
                :additive, :name, :unit, :formula, :source, :producer, :caution, :per)""").param("per", wanted.per())
                .param("contract", contract)
                .param("code", code).param("kind", wanted.kind().name())
                .param("periodicity", wanted.periodicity().name()).param("direction", wanted.direction().name())
                .param("additive", wanted.additive()).param("name", wanted.name().strip())
                .param("unit", wanted.unit().strip()).param("formula", wanted.formula().strip())
                .param("source", wanted.source().strip()).param("producer", wanted.producer().strip())
                .param("caution", wanted.caution().strip()).update();
        return get(contract, code);
    }

    private List<Definition> local(UUID contract) {
        return jdbc.sql("SELECT * FROM indicator.local_definition WHERE contract = :contract ORDER BY code")
                .param("contract", contract)
                .query((row, _) -> new Definition(row.getString("code"),
                        Definition.Kind.valueOf(row.getString("kind")),
                        Periodicity.valueOf(row.getString("periodicity")),
                        Direction.valueOf(row.getString("direction")), row.getBoolean("additive"), null,
                        null, row.getString("name"), row.getString("unit"), row.getInt("per"), row.getString("formula"),
                        row.getString("source"), row.getString("producer"), row.getString("caution")))
                .list();
    }
}
