package fr.egide.contract.exchange;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import fr.egide.contract.ContractObject;
import fr.egide.contract.ObjectKind;

/// What rows of a file may point at: objects of the contract and rows of the file itself, by number or by title; a
/// number written in the file wins over the same number of the contract.
final class Known {

    private final Map<ObjectKind, Map<String, UUID>> byNumber = new EnumMap<>(ObjectKind.class);
    private final Map<ObjectKind, Map<String, UUID>> byTitle = new EnumMap<>(ObjectKind.class);
    private final Map<ObjectKind, Set<String>> wrong = new EnumMap<>(ObjectKind.class);
    private final Map<ObjectKind, Set<String>> seen = new EnumMap<>(ObjectKind.class);

    void add(ObjectKind kind, String number, ContractObject object) {
        String title = Values.plain(Numbers.title(object));
        String plain = Values.plain(number);
        if (!plain.isEmpty()) {
            map(byNumber, kind).put(plain, object.id());
            map(byTitle, kind).putIfAbsent(plain + " " + title, object.id());
        }
        if (!title.isEmpty()) {
            map(byTitle, kind).putIfAbsent(title, object.id());
        }
    }

    /// Remembers that the row of this number is wrong: those that point at it need no message of their own.
    void addWrong(ObjectKind kind, String number, String title) {
        Set<String> names = wrong.computeIfAbsent(kind, _ -> new HashSet<>());
        names.add(Values.plain(number));
        names.add(Values.plain(title));
    }

    boolean isWrong(ObjectKind kind, String name) {
        return wrong.getOrDefault(kind, Set.of()).contains(Values.plain(name));
    }

    /// Whether this number was met before in the file.
    boolean isTwice(ObjectKind kind, String number) {
        return !number.isBlank() && !seen.computeIfAbsent(kind, _ -> new HashSet<>()).add(Values.plain(number));
    }

    Optional<UUID> find(ObjectKind kind, String name) {
        UUID id = map(byNumber, kind).get(Values.plain(name));
        return Optional.ofNullable(id == null ? map(byTitle, kind).get(Values.plain(name)) : id);
    }

    private static Map<String, UUID> map(Map<ObjectKind, Map<String, UUID>> maps, ObjectKind kind) {
        return maps.computeIfAbsent(kind, _ -> new HashMap<>());
    }
}
