package fr.egide.council;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.egide.account.ScopePlaces;

/// Councils on which a role can be held.
@Component
class CouncilPlaces implements ScopePlaces {

    private final JdbcClient jdbc;

    CouncilPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Kind kind() {
        return Kind.COUNCIL;
    }

    @Override
    public List<Place> places() {
        return jdbc.sql("SELECT id::text, title FROM council.council ORDER BY title COLLATE \"fr-x-icu\", id")
                .query((row, _) -> new Place(row.getString("id"), row.getString("title"))).list();
    }
}
