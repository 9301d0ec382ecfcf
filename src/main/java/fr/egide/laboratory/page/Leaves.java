package fr.egide.laboratory.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// The values of a result one by one, each under its path (`conditional.z`). An interval is one value, and so is a list of
/// numbers.
///
/// @param values in their order; what has no value is left out
/// @param absent why a path has none
record Leaves(Map<String, Object> values, Map<String, String> absent) {

    private static final Set<String> ENDS = Set.of("lower", "upper");

    static Leaves of(Map<String, @Nullable Object> tree) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, String> absent = new LinkedHashMap<>();
        if (tree.get("absent") instanceof Map<?, ?> reasons) {
            reasons.forEach((path, reason) -> absent.put(String.valueOf(path), String.valueOf(reason)));
        }
        tree.forEach((name, value) -> {
            if (!name.equals("absent")) {
                collect(name, value, values);
            }
        });
        return new Leaves(values, absent);
    }

    private static void collect(String path, @Nullable Object value, Map<String, Object> values) {
        switch (value) {
            case null -> {
            }
            case Map<?, ?> map when !map.keySet().equals(ENDS) ->
                map.forEach((name, inside) -> collect(path + "." + name, inside, values));
            case List<?> list when list.stream().anyMatch(Map.class::isInstance) -> {
                for (int i = 0; i < list.size(); i++) {
                    collect(path + "." + (i + 1), list.get(i), values);
                }
            }
            default -> values.put(path, value);
        }
    }

    /// Why a path has no value: its own reason, or that of what it is a part of.
    Optional<String> reason(String path) {
        return absent.entrySet().stream()
                .filter(one -> path.equals(one.getKey()) || path.startsWith(one.getKey() + ".")).findFirst()
                .map(Map.Entry::getValue);
    }
}
