package fr.egide.account;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import fr.egide.web.Texts;

/// The names of everything a role can be held on.
@Component
class ScopeNames {

    private final List<ScopePlaces> rooms;
    private final Texts texts;

    ScopeNames(List<ScopePlaces> rooms, Texts texts) {
        this.rooms = rooms;
        this.texts = texts;
    }

    /// Read once for a page.
    Known known() {
        Map<ScopePlaces.Kind, Map<String, String>> names = new EnumMap<>(ScopePlaces.Kind.class);
        for (ScopePlaces.Kind kind : ScopePlaces.Kind.values()) {
            names.put(kind, new LinkedHashMap<>());
        }
        rooms.forEach(room -> room.places().forEach(place -> named(names, room.kind()).put(place.id(), place.name())));
        return new Known(names, texts.text("account.scope.EVERYTHING"));
    }

    private static Map<String, String> named(Map<ScopePlaces.Kind, Map<String, String>> names, ScopePlaces.Kind kind) {
        return names.getOrDefault(kind, Map.of());
    }

    /// Names by kind and identifier, in the order they are chosen from.
    record Known(Map<ScopePlaces.Kind, Map<String, String>> names, String everything) {

        public Map<String, String> departements() {
            return named(names, ScopePlaces.Kind.DEPARTEMENT);
        }

        public Map<String, String> contracts() {
            return named(names, ScopePlaces.Kind.CONTRACT);
        }

        public Map<String, String> diagnoses() {
            return named(names, ScopePlaces.Kind.DIAGNOSIS);
        }

        public Map<String, String> councils() {
            return named(names, ScopePlaces.Kind.COUNCIL);
        }

        public Map<String, String> organisations() {
            return named(names, ScopePlaces.Kind.ORGANISATION);
        }

        /// What the scope covers; an identifier that names nothing any more stands for itself.
        public String of(Scope scope) {
            return switch (scope) {
                case Scope.Everything() -> everything;
                case Scope.Departement(String code) -> departements().getOrDefault(code, code);
                case Scope.Contract(var id) -> contracts().getOrDefault(id.toString(), id.toString());
                case Scope.Diagnosis(var id) -> diagnoses().getOrDefault(id.toString(), id.toString());
                case Scope.Council(var id) -> councils().getOrDefault(id.toString(), id.toString());
                case Scope.Organisation(var contract, var organisation) ->
                    organisations().getOrDefault(organisation.toString(), organisation.toString()) + " · "
                            + contracts().getOrDefault(contract.toString(), contract.toString());
            };
        }

        Optional<String> organisation(String typed) {
            return organisations().entrySet().stream().filter(one -> one.getValue().equalsIgnoreCase(typed.strip()))
                    .map(Map.Entry::getKey).findFirst();
        }
    }
}
