package fr.egide.contract.editing;

import java.util.List;

/// What is wrong with one typed value: message `contract.wrong.<key>` and its arguments.
public record Problem(String key, List<Object> arguments) {

    public static Problem of(String key, Object... arguments) {
        return new Problem(key, List.of(arguments));
    }

    public String messageKey() {
        return "contract.wrong." + key;
    }
}
