package fr.egide.indicator.page;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fr.egide.web.Refusal;

/// What is wrong with an aim that was typed, by name of field; what concerns no field alone stands apart.
final class AimProblems {

    private static final Map<String, String> FIELDS = Map.of("IND-006", "definition", "IND-404", "definition",
            "IND-012", "target");

    private final Map<String, Refusal> byField = new LinkedHashMap<>();
    private @Nullable Refusal whole;

    void add(String field, Refusal refusal) {
        byField.put(field, refusal);
    }

    /// A refusal of the whole, set on the field it speaks of where there is one.
    void add(Refusal refusal) {
        String field = FIELDS.get(refusal.code());
        if (field == null) {
            whole = refusal;
        } else {
            add(field, refusal);
        }
    }

    boolean isEmpty() {
        return byField.isEmpty() && whole == null;
    }

    boolean isWhole(String code) {
        return whole != null && whole.code().equals(code);
    }

    boolean asksOrganisation() {
        Refusal producer = byField.get("producer");
        return producer != null && producer.code().equals("IND-003");
    }

    Map<String, Refusal> byField() {
        return byField;
    }

    @Nullable
    Refusal whole() {
        return whole;
    }
}
