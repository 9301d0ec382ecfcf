package fr.egide.council.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.contract.ActionSheet;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.Objective;
import fr.egide.contract.editing.Field;
import fr.egide.contract.editing.FieldKind;
import fr.egide.council.AgendaItem;
import fr.egide.council.Council;
import fr.egide.council.CouncilDirectory;
import fr.egide.indicator.Definition;
import fr.egide.indicator.Definitions;
import fr.egide.indicator.Figures;
import fr.egide.indicator.Tracked;

/// What a field of a part can point at: contracts one may read, their objectives and actions, items of the council.
@Component
public class Choices {

    private final CouncilDirectory councils;
    private final ContractDirectory contracts;
    private final Figures figures;
    private final Definitions definitions;

    Choices(CouncilDirectory councils, ContractDirectory contracts, Figures figures, Definitions definitions) {
        this.councils = councils;
        this.contracts = contracts;
        this.figures = figures;
        this.definitions = definitions;
    }

    static boolean isReference(Field field) {
        return field.kind() == FieldKind.REFERENCE || field.kind() == FieldKind.REFERENCES;
    }

    /// Labels by identifier, in the order they are chosen from.
    ///
    /// @param meeting whose items can be chosen
    public Map<String, String> of(Field field, Council council, @Nullable UUID meeting) {
        return switch (field.name()) {
            case "contracts" -> contracts(council, true);
            case "contract" -> contracts(council, false);
            case "objectives" -> objectives(council);
            case "actions" -> actions(council);
            case "indicators" -> indicators(council);
            case "item" -> councils.list(AgendaItem.class, council.id()).stream()
                    .filter(item -> item.meeting().equals(meeting))
                    .collect(labels(item -> item.id().toString(), item -> item.position() + ". " + item.title()));
            default -> throw new IllegalArgumentException(field.name());
        };
    }

    private Map<String, String> contracts(Council council, boolean others) {
        List<Contract> chosen = new ArrayList<>(contracts.find(Contract.class, council.contracts()));
        if (others) {
            contracts.listReadable().stream().filter(one -> !council.contracts().contains(one.id()))
                    .forEach(chosen::add);
        }
        return chosen.stream().collect(labels(one -> one.id().toString(), Contract::title));
    }

    private Map<String, String> objectives(Council council) {
        return council.contracts().stream().flatMap(id -> contracts.objectives(id).stream())
                .collect(labels(one -> one.id().toString(), one -> one.position() + " " + one.title()));
    }

    /// Labels of the actions: `2.3 Visites de logements`.
    public Map<String, String> actions(Council council) {
        Map<String, String> labels = new LinkedHashMap<>();
        council.contracts().forEach(contract -> {
            Map<UUID, Integer> numbers = contracts.objectives(contract).stream()
                    .collect(Collectors.toMap(Objective::id, Objective::position));
            contracts.actions(contract).stream().sorted(Comparator
                    .comparing((ActionSheet action) -> numbers.getOrDefault(action.objective(), 0))
                    .thenComparing(ActionSheet::position)).forEach(
                            action -> labels.put(action.id().toString(),
                                    numbers.get(action.objective()) + "." + action.position() + " " + action.title()));
        });
        return labels;
    }

    private Map<String, String> indicators(Council council) {
        Map<String, String> labels = new LinkedHashMap<>();
        council.contracts().forEach(contract -> {
            Map<String, Definition> known = definitions.of(contract);
            figures.tracked(contract).forEach((Tracked tracked) -> {
                Definition definition = known.get(tracked.definition());
                labels.put(tracked.id().toString(), definition == null ? tracked.definition() : definition.name());
            });
        });
        return labels;
    }

    private static <T> Collector<T, ?, Map<String, String>> labels(Function<T, String> id,
            Function<T, String> label) {
        return Collectors.toMap(id, label, (one, _) -> one, LinkedHashMap::new);
    }
}
