package fr.egide.contract.editing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractObject;
import fr.egide.contract.ObjectKind;
import fr.egide.partner.Organisation;
import fr.egide.partner.Organisations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What a single value can't say of itself: what it points at belongs to the contract, a period ends after it starts,
/// money of the FIPD comes from the State.
@Component
class Checks {

    private final ContractDirectory contracts;
    private final TerritoryCommunes communes;
    private final Organisations organisations;

    Checks(ContractDirectory contracts, TerritoryCommunes communes, Organisations organisations) {
        this.contracts = contracts;
        this.communes = communes;
        this.organisations = organisations;
    }

    void of(List<Field> fields, ObjectNode tree, UUID contract, Map<String, Problem> problems) {
        for (Field field : fields) {
            ObjectKind reference = field.reference();
            List<String> chosen = texts(tree.path(field.name()));
            if (reference != null) {
                chosen.stream().filter(id -> !holds(contract, reference, UUID.fromString(id))).findFirst()
                        .ifPresent(id -> problems.putIfAbsent(field.name(), Problem.of("choice", id)));
            } else if (field.kind() == FieldKind.COMMUNES && !chosen.isEmpty()) {
                Set<String> known = communes.of(contract).keySet();
                chosen.stream().filter(code -> !known.contains(code)).findFirst()
                        .ifPresent(code -> problems.putIfAbsent(field.name(), Problem.of("commune", code)));
            }
        }
        if (tree.hasNonNull("startsOn") && tree.hasNonNull("endsOn")
                && tree.get("endsOn").asString().compareTo(tree.get("startsOn").asString()) < 0) {
            problems.putIfAbsent("endsOn", Problem.of("ends-before-start"));
        }
        if (tree.hasNonNull("programme") && tree.hasNonNull("funder") && !isOfState(tree.get("funder").asString())) {
            problems.putIfAbsent("programme", Problem.of("programme"));
        }
    }

    private boolean holds(UUID contract, ObjectKind kind, UUID id) {
        return contracts.find(kind.type(), List.of(id)).stream().map(ContractObject::contract)
                .anyMatch(contract::equals);
    }

    private boolean isOfState(String organisation) {
        return organisations.find(UUID.fromString(organisation)).map(Organisation::family).filter("STATE"::equals)
                .isPresent();
    }

    private static List<String> texts(JsonNode node) {
        return node.isArray()
                ? node.valueStream().map(JsonNode::asString).toList()
                : Stream.of(node).filter(JsonNode::isString).map(JsonNode::asString).toList();
    }
}
