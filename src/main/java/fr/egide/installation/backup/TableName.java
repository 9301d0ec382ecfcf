package fr.egide.installation.backup;

import java.util.List;
import java.util.stream.Collectors;

/// A table or a sequence, as SQL writes it.
record TableName(String schema, String name) {

    String sql() {
        return quoted(schema) + "." + quoted(name);
    }

    static String columns(List<String> names) {
        return names.stream().map(TableName::quoted).collect(Collectors.joining(", "));
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return schema + "." + name;
    }
}
