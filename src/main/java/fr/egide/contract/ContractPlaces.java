package fr.egide.contract;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.egide.account.ScopePlaces;

/// Contracts on which a role can be held.
@Component
class ContractPlaces implements ScopePlaces {

    private final JdbcClient jdbc;

    ContractPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Kind kind() {
        return Kind.CONTRACT;
    }

    @Override
    public List<Place> places() {
        return jdbc.sql("SELECT id::text, title FROM contract.contract ORDER BY title COLLATE \"fr-x-icu\", id")
                .query((row, _) -> new Place(row.getString(1), row.getString(2))).list();
    }
}
