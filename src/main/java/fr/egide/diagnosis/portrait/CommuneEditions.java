package fr.egide.diagnosis.portrait;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.recordedcrime.Edition;
import fr.egide.recordedcrime.Editions;
import fr.egide.territory.Territory;

/// Which edition tells of communes.
@Component
class CommuneEditions {

    private final Editions editions;

    CommuneEditions(Editions editions) {
        this.editions = editions;
    }

    /// The one a level is read in; or else the newest of communes that covers these years and may tell of a territory.
    Optional<Edition> of(Territory territory, @Nullable Level level, List<Integer> years) {
        List<Edition> communes = editions.of(territory).stream()
                .filter(edition -> edition.level() == Edition.Level.COMMUNE)
                .toList();
        return communes.stream().filter(edition -> level != null && edition.id().equals(level.read().edition()))
                .findFirst().or(() -> communes.stream().filter(edition -> edition.firstYear() <= years.getFirst()
                        && edition.lastYear() >= years.getLast()).findFirst());
    }
}
