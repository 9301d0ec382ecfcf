package fr.egide.contract.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import fr.egide.contract.ActionSheet;
import fr.egide.contract.Axis;
import fr.egide.contract.BudgetLine;
import fr.egide.contract.Commitment;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractObject;
import fr.egide.contract.Finding;
import fr.egide.contract.Milestone;
import fr.egide.contract.ObjectKind;
import fr.egide.contract.Objective;
import fr.egide.contract.Participation;
import fr.egide.contract.Signatory;
import fr.egide.contract.editing.FieldChanges;
import fr.egide.partner.Organisations;
import fr.egide.web.Trees;

import static java.util.Objects.requireNonNull;

/// Names of objects of any kind: `2.3 Visites de logements`, `Ville de Brume 2025`; one query a kind.
@Component
class ObjectNames {

    private final ContractDirectory contracts;
    private final Organisations organisations;
    private final FieldChanges changes;
    private final Trees trees;
    private final ObjectAddress address;

    ObjectNames(ContractDirectory contracts, Organisations organisations, FieldChanges changes, Trees trees,
            ObjectAddress address) {
        this.contracts = contracts;
        this.organisations = organisations;
        this.changes = changes;
        this.trees = trees;
        this.address = address;
    }

    /// Names by id; an object that was removed keeps the name it had.
    Map<UUID, Named> of(Map<UUID, ObjectKind> kinds) {
        List<ContractObject> living = living(kinds);
        Set<UUID> gone = new HashSet<>(kinds.keySet());
        living.forEach(object -> gone.remove(object.id()));
        List<ContractObject> removed = new ArrayList<>();
        if (!gone.isEmpty()) {
            changes.removed(gone)
                    .forEach((id, tree) -> removed.add(trees.object(tree, requireNonNull(kinds.get(id)).type())));
        }
        List<ContractObject> all = new ArrayList<>(living);
        all.addAll(removed);
        Words words = words(all);
        Map<UUID, Named> names = new HashMap<>();
        removed.forEach(object -> names.put(object.id(), new Named(words.of(object), null)));
        living.forEach(object -> names.put(object.id(),
                new Named(words.of(object), address.of(ObjectKind.of(object), object))));
        return names;
    }

    private List<ContractObject> living(Map<UUID, ObjectKind> kinds) {
        List<ContractObject> living = new ArrayList<>();
        for (ObjectKind kind : Set.copyOf(kinds.values())) {
            living.addAll(contracts.find(kind.type(),
                    kinds.keySet().stream().filter(id -> kinds.get(id) == kind).toList()));
        }
        return living;
    }

    private Words words(Collection<ContractObject> objects) {
        Set<UUID> objectives = new HashSet<>();
        Set<UUID> bodies = new HashSet<>();
        for (ContractObject object : objects) {
            switch (object) {
                case ActionSheet action -> objectives.add(action.objective());
                case Participation part -> bodies.add(part.organisation());
                case BudgetLine line -> bodies.add(line.funder());
                default -> {
                    // named by what it holds itself
                }
            }
        }
        Map<UUID, Integer> numbers = new HashMap<>();
        if (!objectives.isEmpty()) {
            contracts.find(Objective.class, objectives)
                    .forEach(objective -> numbers.put(objective.id(), objective.position()));
        }
        return new Words(numbers, organisations.names(bodies));
    }

    /// What names need to know beside the object itself.
    private record Words(Map<UUID, Integer> objectives, Map<UUID, String> organisations) {

        String of(ContractObject object) {
            return switch (object) {
                case Contract contract -> contract.title();
                case Signatory signatory -> signatory.function();
                case Axis axis -> axis.position() + " " + axis.title();
                case Finding finding -> finding.position() + " " + References.shortened(finding.text());
                case Objective objective -> objective.position() + " " + objective.title();
                case ActionSheet action -> code(action) + " " + action.title();
                case Participation part -> organisations.getOrDefault(part.organisation(), "—");
                case Milestone step -> step.title();
                case BudgetLine line -> organisations.getOrDefault(line.funder(), "—") + " " + line.year();
                case Commitment promise -> References.shortened(promise.text());
            };
        }

        private String code(ActionSheet action) {
            Integer number = objectives.get(action.objective());
            return number == null ? "" : number + "." + action.position();
        }
    }
}
