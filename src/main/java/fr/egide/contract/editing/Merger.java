package fr.egide.contract.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import fr.egide.contract.ContractObject;
import fr.egide.web.Trees;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Compares what was read, what is stored now and what was typed, so that two writers of different fields both keep
/// theirs.
@Component
public class Merger {

    private final History history;
    private final ValueReader reader;
    private final Trees trees;

    Merger(History history, ValueReader reader, Trees trees) {
        this.history = history;
        this.reader = reader;
        this.trees = trees;
    }

    /// Where nobody knows any more what was read, everything that differs from what is stored is a conflict.
    ///
    /// @param version the one that was read
    public Merge of(ContractObject current, int version, List<Field> fields, Typed typed) {
        ObjectNode now = trees.tree(current);
        Map<String, JsonNode> wanted = new HashMap<>();
        fields.forEach(field -> wanted.put(field.name(), trees.node(reader.read(field, typed, new HashMap<>()))));
        return history.atVersion(current.id(), version).map(read -> {
            List<Field> mine = changed(fields, read, wanted);
            return new Merge(mine, names(changed(mine, now, wanted)).stream()
                    .filter(name -> !Trees.same(read.path(name), now.path(name))).toList());
        }).orElseGet(() -> {
            List<Field> mine = changed(fields, now, wanted);
            return new Merge(mine, names(mine));
        });
    }

    private static List<Field> changed(List<Field> fields, ObjectNode from, Map<String, JsonNode> wanted) {
        return fields.stream()
                .filter(field -> !Trees.same(from.path(field.name()), wanted.getOrDefault(field.name(), from)))
                .toList();
    }

    private static List<String> names(List<Field> fields) {
        return fields.stream().map(Field::name).toList();
    }
}
