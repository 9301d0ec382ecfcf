package fr.egide.contract.page;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.contract.ContractObject;
import fr.egide.contract.ObjectKind;

/// Where an object is read: its own page, or the page of what it is part of.
@Component
class ObjectAddress {

    String of(ObjectKind kind, ContractObject object) {
        String contract = "/contracts/" + object.contract();
        return switch (kind) {
            case CONTRACT -> contract;
            case SIGNATORY -> contract + "/partners";
            case AXIS, FINDING, OBJECTIVE -> contract + "/plan#o-" + object.id();
            case ACTION -> contract + "/actions/" + object.id();
            case PARTICIPATION, MILESTONE, BUDGET_LINE -> contract + "/actions/" + object.parent();
            case COMMITMENT ->
                object.parent() == null ? contract + "/partners" : contract + "/actions/" + object.parent();
        };
    }

    String afterRemoval(ObjectKind kind, ContractObject object) {
        return kind == ObjectKind.ACTION ? "/contracts/" + object.contract() + "/plan" : of(kind, object);
    }

    String ofParent(ObjectKind kind, UUID contract, @Nullable UUID parent) {
        return switch (kind) {
            case CONTRACT -> "/contracts/" + contract;
            case SIGNATORY -> "/contracts/" + contract + "/partners";
            case AXIS, FINDING, OBJECTIVE, ACTION -> "/contracts/" + contract + "/plan";
            case PARTICIPATION, MILESTONE, BUDGET_LINE, COMMITMENT ->
                "/contracts/" + contract + (parent == null ? "/partners" : "/actions/" + parent);
        };
    }
}
