package fr.egide.contract;

import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fr.egide.web.Refusal;

/// The kinds of objects a contract is made of, with what each is part of.
public enum ObjectKind {
    CONTRACT(Contract.class, null, null), SIGNATORY(Signatory.class, null, null), AXIS(Axis.class, null, null), FINDING(
            Finding.class, null, null), OBJECTIVE(Objective.class, AXIS, "axis"), ACTION(ActionSheet.class, OBJECTIVE,
                    "objective"), PARTICIPATION(Participation.class, ACTION, "action"), MILESTONE(Milestone.class,
                            ACTION, "action"), BUDGET_LINE(BudgetLine.class, ACTION,
                                    "action"), COMMITMENT(Commitment.class, ACTION, "action");

    private final Class<? extends ContractObject> type;
    private final @Nullable ObjectKind parent;
    private final @Nullable String parentField;

    ObjectKind(Class<? extends ContractObject> type, @Nullable ObjectKind parent, @Nullable String parentField) {
        this.type = type;
        this.parent = parent;
        this.parentField = parentField;
    }

    public Class<? extends ContractObject> type() {
        return type;
    }

    public @Nullable ObjectKind parent() {
        return parent;
    }

    /// Name of the component that holds the parent's id.
    public @Nullable String parentField() {
        return parentField;
    }

    /// As written in addresses: `budget-line`.
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @throws Refusal 404 `WEB-404` when no kind is written so
    public static ObjectKind ofSlug(String slug) {
        return Stream.of(values()).filter(kind -> kind.slug().equals(slug)).findFirst()
                .orElseThrow(() -> Refusal.notFound("WEB-404"));
    }

    public static ObjectKind of(ContractObject object) {
        return Stream.of(values()).filter(kind -> kind.type.isInstance(object)).findFirst().orElseThrow();
    }
}
