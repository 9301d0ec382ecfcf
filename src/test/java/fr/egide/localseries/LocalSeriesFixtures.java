package fr.egide.localseries;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Component;

import fr.egide.As;
import fr.egide.partner.Organisation;
import fr.egide.partner.Organisations;
import fr.egide.web.observation.Direction;
import fr.egide.web.observation.Periodicity;
import fr.egide.web.observation.TypedValue;

/// Small series for tests.
@Component
public class LocalSeriesFixtures {

    private final JdbcAggregateTemplate rows;
    private final Organisations organisations;
    private final LocalReadings readings;

    LocalSeriesFixtures(JdbcAggregateTemplate rows, Organisations organisations, LocalReadings readings) {
        this.rows = rows;
        this.organisations = organisations;
        this.readings = readings;
    }

    public Organisation producer(String name) {
        return organisations.findOrCreate(name, "LANDLORD", "MUNICIPAL", null);
    }

    /// Monthly counts on Toulouse since January 2024, withheld under 5.
    public LocalSource monthly(String title, UUID producer) {
        return rows.insert(source(title, producer, 5));
    }

    /// The same on Lyon.
    public LocalSource elsewhere(String title, UUID producer) {
        LocalSource here = source(title, producer, 5);
        return rows.insert(new LocalSource(here.id(), producer, title, here.definition(), here.unit(), here.per(),
                here.counts(), here.direction(), "commune:69123", "Lyon", List.of("69"), here.fit(), here.periodicity(),
                here.startsOn(), null, here.threshold(), here.licence(), "", 0));
    }

    public static LocalSource source(String title, UUID producer, int threshold) {
        return new LocalSource(UUID.randomUUID(), producer, title, "Demandes d’enlèvement d’épaves", "demandes", 1,
                true,
                Direction.LOWER, "commune:31555", "Toulouse", List.of("31"), "Tout le parc de la commune",
                Periodicity.M,
                LocalDate.of(2024, 1, 1), null, threshold, "Accord du producteur", "", 0);
    }

    /// Gives values month after month, from a month on.
    public void give(LocalSource source, String from, String... typed) {
        for (int i = 0; i < typed.length; i++) {
            LocalDate period = LocalDate.parse(from).plusMonths(i);
            TypedValue value = TypedValue.parse(typed[i], source.per());
            As.call(() -> {
                readings.give(source, period, value, null);
                return null;
            });
        }
    }
}
