package fr.egide.contract.editing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was typed in a form: raw texts by field name.
public record Typed(Map<String, List<String>> values) {

    public Typed {
        values = Map.copyOf(values);
    }

    public Optional<String> first(String field) {
        return all(field).stream().findFirst();
    }

    /// Texts that aren't blank, stripped.
    public List<String> all(String field) {
        return values.getOrDefault(field, List.of()).stream().map(String::strip).filter(text -> !text.isEmpty())
                .toList();
    }
}
