package fr.egide.partner.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Component;

import fr.egide.partner.Mandate;
import fr.egide.partner.Organisations;

/// Mandates with the names of their organisations.
@Component
class MandateRows {

    private final Organisations organisations;
    private final Clock clock;

    MandateRows(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    /// @param organisation its name; empty for a function held on nobody's behalf
    record Row(Mandate mandate, String organisation, boolean isOver) {}

    List<Row> of(List<Mandate> mandates) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, String> names = organisations
                .names(mandates.stream().map(Mandate::organisation).filter(Objects::nonNull).distinct().toList());
        return mandates.stream().map(mandate -> new Row(mandate,
                mandate.organisation() == null ? "" : names.getOrDefault(mandate.organisation(), ""),
                mandate.isOver(today))).toList();
    }

    Map<UUID, List<Row>> byContact(Map<UUID, List<Mandate>> mandates) {
        Map<UUID, List<Row>> rows = new HashMap<>();
        of(mandates.values().stream().flatMap(List::stream).toList()).forEach(row -> rows
                .computeIfAbsent(Objects.requireNonNull(row.mandate().contact()), _ -> new java.util.ArrayList<>())
                .add(row));
        return rows;
    }
}
