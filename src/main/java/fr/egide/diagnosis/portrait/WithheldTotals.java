package fr.egide.diagnosis.portrait;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

import org.springframework.stereotype.Component;

import fr.egide.recordedcrime.CommuneCounts;
import fr.egide.recordedcrime.Edition;
import fr.egide.recordedcrime.Editions;
import fr.egide.recordedcrime.Reading;
import fr.egide.recordedcrime.RecordedCrime;
import fr.egide.recordedcrime.SeriesIndicator;
import fr.egide.recordedcrime.State;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;

/// Facts of all the withheld communes of a département together, as far as the producer publishes what gives them.
@Component
class WithheldTotals {

    private final RecordedCrime crime;
    private final Editions editions;
    private final Territories territories;

    WithheldTotals(RecordedCrime crime, Editions editions, Territories territories) {
        this.crime = crime;
        this.editions = editions;
        this.territories = territories;
    }

    /// Printed beside the withheld cells.
    OptionalLong printed(CommuneCounts counts, SeriesIndicator indicator, String departement, int year) {
        CommuneCounts.Withheld withheld = counts.withheld()
                .get(new CommuneCounts.Place(indicator.code(), departement, year));
        return withheld == null ? OptionalLong.empty() : withheld.facts();
    }

    /// Total of the département less its published communes: only within one publication, and when each commune is either
    /// published or withheld.
    ///
    /// @param table the year alone
    OptionalLong difference(CommuneTables.Table table, Edition edition, SeriesIndicator indicator, String departement,
            int year) {
        CommuneCounts.Counts counts = Objects.requireNonNull(table.counts().of(indicator));
        Territory whole = territories.get(TerritoryRef.departement(departement));
        int[] places = whole.communes().stream().mapToInt(table::place).toArray();
        long published = 0;
        for (int place : places) {
            if (place < 0 || counts.total(place) == CommuneCounts.ABSENT) {
                return OptionalLong.empty();
            }
            published += Math.max(0, counts.total(place));
        }
        Optional<Long> total = samePublication(edition, year).flatMap(other -> total(whole, indicator, other, year));
        return total.isPresent() && total.get() >= published
                ? OptionalLong.of(total.get() - published)
                : OptionalLong.empty();
    }

    private Optional<Edition> samePublication(Edition edition, int year) {
        return editions.list().stream().filter(other -> other.level() == Edition.Level.DEPARTEMENT
                && other.fictitious() == edition.fictitious()
                && other.producedOn() != null && other.producedOn().equals(edition.producedOn())
                && other.firstYear() <= year && year <= other.lastYear()).findFirst();
    }

    private Optional<Long> total(Territory departement, SeriesIndicator indicator, Edition edition, int year) {
        Reading reading = crime.series(departement, List.of(indicator), year, year, edition.id()).getFirst().readings()
                .getFirst();
        return reading.state() == State.PUBLISHED ? Optional.ofNullable(reading.count()) : Optional.empty();
    }
}
