package fr.egide.contract.api;

import java.util.Map;

import fr.egide.contract.ObjectKind;
import fr.egide.web.Refusal;

/// Names of the collections of a contract in addresses.
final class Collections {

    private static final Map<String, ObjectKind> KINDS = Map.of("signatories", ObjectKind.SIGNATORY, "axes",
            ObjectKind.AXIS, "findings", ObjectKind.FINDING, "objectives", ObjectKind.OBJECTIVE, "actions",
            ObjectKind.ACTION, "participations", ObjectKind.PARTICIPATION, "milestones", ObjectKind.MILESTONE,
            "budget-lines", ObjectKind.BUDGET_LINE, "commitments", ObjectKind.COMMITMENT);

    private Collections() {
    }

    /// @throws Refusal 404 `WEB-404`
    static ObjectKind kind(String collection) {
        ObjectKind kind = KINDS.get(collection);
        if (kind == null) {
            throw Refusal.notFound("WEB-404");
        }
        return kind;
    }
}
