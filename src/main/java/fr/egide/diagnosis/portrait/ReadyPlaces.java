package fr.egide.diagnosis.portrait;

import java.util.List;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import fr.egide.recordedcrime.Edition;
import fr.egide.recordedcrime.EditionLoaded;
import fr.egide.recordedcrime.Editions;
import fr.egide.territory.Territories;
import fr.egide.territory.TerritoryRef;

/// Reads in the background what portraits are read beside, over the years they take when none are asked: the first portrait
/// of a département would wait for all its communes. Only once the communes of the whole country are loaded.
@Component
class ReadyPlaces {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyPlaces.class);

    private static final long ROWS_OF_A_COUNTRY = 100_000;
    private static final int EDITIONS = 2;

    private final Editions editions;
    private final PlacesBeside places;
    private final Territories territories;

    ReadyPlaces(Editions editions, PlacesBeside places, Territories territories) {
        this.editions = editions;
        this.places = places;
        this.territories = territories;
    }

    @EventListener({EditionLoaded.class, ApplicationReadyEvent.class})
    void readInTheBackground() {
        Thread.ofVirtual().name("ready-places").start(() -> {
            try {
                editions.list().stream().filter(ReadyPlaces::isOfACountry).limit(EDITIONS).forEach(this::read);
            } catch (DataAccessException e) {
                LOG.warn("What portraits are read beside will be read when one asks for it", e);
            }
        });
    }

    private static boolean isOfACountry(Edition edition) {
        return edition.level() == Edition.Level.COMMUNE && !edition.fictitious()
                && edition.rows() >= ROWS_OF_A_COUNTRY;
    }

    private void read(Edition edition) {
        int last = edition.lastYear();
        Period period = new Period(Math.max(edition.firstYear(), last - Portraits.LONGEST + 1), last);
        List<List<Integer>> spans = Portraits.levels(period);
        Stream.of(Stream.of(TerritoryRef.FRANCE), territories.regions().stream().map(TerritoryRef::region),
                territories.departements().stream().map(TerritoryRef::departement)).flatMap(refs -> refs)
                .flatMap(ref -> territories.find(ref).stream()).forEach(place -> places.read(place, spans));
    }
}
