package fr.egide.contract.exchange;

import fr.egide.contract.ContractObject;
import fr.egide.web.Trees;

/// Whether a field differs between two states of an object.
final class Changes {

    private static final Trees TREES = new Trees();

    private Changes() {
    }

    static boolean differs(ContractObject before, ContractObject after, String field) {
        return Trees.differences(TREES.tree(before), TREES.tree(after)).contains(field);
    }
}
