package fr.egide.recordedcrime.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.recordedcrime.Edition;
import fr.egide.recordedcrime.RecordedCrime;
import fr.egide.recordedcrime.SameSize;
import fr.egide.recordedcrime.Series;
import fr.egide.recordedcrime.SeriesIndicator;
import fr.egide.recordedcrime.page.TerritoryPage.Beside;
import fr.egide.territory.SizeClass;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.web.Texts;

/// What stands beside the figure of a territory: its département, its region, France, and for a commune those of its size.
@Component
class Elsewhere {

    private final RecordedCrime crime;
    private final SameSize sameSize;
    private final Territories territories;
    private final Texts texts;

    Elsewhere(RecordedCrime crime, SameSize sameSize, Territories territories, Texts texts) {
        this.crime = crime;
        this.sameSize = sameSize;
        this.territories = territories;
        this.texts = texts;
    }

    /// The same indicator and year in each of these places, where an edition covers it.
    @FunctionalInterface
    interface Found {

        List<Beside> of(SeriesIndicator indicator, int year);
    }

    Found of(Territory territory, List<SeriesIndicator> wanted, int from, int to, @Nullable UUID edition,
            Collection<Edition> editions) {
        List<Series> around = new ArrayList<>();
        territories.around(territory).forEach(other -> around.addAll(crime.series(other, wanted, from, to, edition)));
        Optional<SizeClass> size = sizeOf(territory);
        Optional<SameSize.Readings> ofSize = size.map(one -> sameSize.readings(one, editions));
        return (indicator, year) -> {
            List<Beside> beside = new ArrayList<>();
            around.stream().filter(other -> other.indicator().equals(indicator))
                    .forEach(other -> other.of(year).filter(reading -> reading.edition() != null)
                            .ifPresent(reading -> beside.add(new Beside(other.territory().name(), reading))));
            ofSize.flatMap(communes -> communes.of(indicator, year)).ifPresent(
                    reading -> beside.add(new Beside(texts.text("territory.size." + size.orElseThrow()), reading)));
            return beside;
        };
    }

    /// A class of size holds whole communes of today: neither parts of one, nor groupings, nor fictitious ones.
    private static Optional<SizeClass> sizeOf(Territory territory) {
        return territory.kindKey().equals("commune") && !territory.fictitious()
                ? Optional.of(SizeClass.of(territory.population()))
                : Optional.empty();
    }
}
