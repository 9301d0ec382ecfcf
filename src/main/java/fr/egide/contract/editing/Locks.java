package fr.egide.contract.editing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.contract.ContractObject;
import fr.egide.contract.ContractState;
import fr.egide.contract.ObjectKind;
import fr.egide.web.Trees;
import tools.jackson.databind.node.ObjectNode;

/// What can't change any more: what was agreed once a contract is signed, everything once it is closed.
@Component
public class Locks {

    private final Trees trees;

    Locks(Trees trees) {
        this.trees = trees;
    }

    /// Names of the locked fields of an object, or of one that is about to be added.
    public Set<String> of(ObjectKind kind, ContractState state, @Nullable ContractObject object) {
        ObjectNode before = object == null ? trees.empty() : trees.tree(object);
        return Forms.fields(kind).stream().filter(field -> isLocked(field, state, before)).map(Field::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Those of the changed fields that are locked.
    List<String> among(List<String> changed, ObjectKind kind, ContractState state, @Nullable ContractObject object) {
        Set<String> locked = of(kind, state, object);
        return state == ContractState.CLOSED ? changed : changed.stream().filter(locked::contains).toList();
    }

    private static boolean isLocked(Field field, ContractState state, ObjectNode before) {
        return switch (state) {
            case DRAFT -> false;
            case SIGNED -> field.isAgreed(before);
            case CLOSED -> true;
        };
    }
}
