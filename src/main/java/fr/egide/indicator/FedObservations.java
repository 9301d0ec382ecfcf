package fr.egide.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import fr.egide.localseries.LocalReadings;
import fr.egide.localseries.LocalSource;
import fr.egide.localseries.Reading;
import fr.egide.localseries.SourceRights;

/// Readings of local series as observations of the indicators they feed, small counts withheld to whoever may not give them.
@Component
class FedObservations {

    private final Feeds feeds;
    private final LocalReadings readings;
    private final SourceRights rights;

    FedObservations(Feeds feeds, LocalReadings readings, SourceRights rights) {
        this.feeds = feeds;
        this.readings = readings;
        this.rights = rights;
    }

    Optional<LocalSource> source(UUID tracked) {
        return feeds.ofTracked(tracked);
    }

    /// By indicator of the contract, the oldest first.
    Map<UUID, List<Observation>> current(UUID contract) {
        Map<UUID, LocalSource> fed = feeds.of(contract);
        Map<UUID, List<Reading>> given = readings
                .current(fed.values().stream().map(LocalSource::id).distinct().toList());
        Map<UUID, List<Observation>> current = new HashMap<>();
        Set<UUID> inFull = rights.editable(fed.values()).stream().map(LocalSource::id).collect(Collectors.toSet());
        fed.forEach((tracked, source) -> current.put(tracked, observations(tracked, source,
                given.getOrDefault(source.id(), List.of()), inFull.contains(source.id()))));
        return current;
    }

    /// The latest first.
    List<Observation> history(UUID tracked, LocalSource source) {
        return observations(tracked, source, readings.history(source.id()), rights.mayEdit(source));
    }

    private static List<Observation> observations(UUID tracked, LocalSource source, List<Reading> given,
            boolean inFull) {
        return given.stream().map(reading -> new Observation(reading.seq(), tracked, reading.period(),
                inFull ? reading.typed() : source.disclosed(reading.typed()), reading.provenance(), reading.at(),
                reading.actor())).toList();
    }
}
