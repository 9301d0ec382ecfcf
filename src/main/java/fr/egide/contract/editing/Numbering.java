package fr.egide.contract.editing;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.egide.contract.ObjectKind;
import tools.jackson.databind.node.ObjectNode;

/// Gives a new object its place: axes, findings and objectives are numbered within the contract, actions within their
/// objective, milestones within their action. A number is never given twice at the same time.
@Component
class Numbering {

    private final JdbcClient jdbc;

    Numbering(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void number(ObjectKind kind, UUID contract, ObjectNode tree) {
        switch (kind) {
            case AXIS -> tree.put("position", next("axis", "contract", contract, contract));
            case FINDING -> tree.put("position", next("finding", "contract", contract, contract));
            case OBJECTIVE -> tree.put("position", next("objective", "contract", contract, contract));
            case ACTION -> tree.put("position", next("action_sheet", "objective", id(tree, "objective"), contract));
            case MILESTONE -> tree.put("position", next("milestone", "action", id(tree, "action"), contract));
            case CONTRACT, SIGNATORY, PARTICIPATION, BUDGET_LINE, COMMITMENT -> {
            }
        }
    }

    private int next(String table, String column, UUID within, UUID contract) {
        jdbc.sql("SELECT 1 FROM contract.contract WHERE id = :id FOR UPDATE").param("id", contract).query().singleRow();
        return jdbc
                .sql("SELECT coalesce(max(position), 0) + 1 FROM contract." + table + " WHERE " + column + " = :within")
                .param("within", within).query(Integer.class).single();
    }

    private static UUID id(ObjectNode tree, String field) {
        return UUID.fromString(tree.get(field).asString());
    }
}
