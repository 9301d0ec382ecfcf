package fr.egide.partner;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.egide.account.ScopePlaces;

/// Organisations for which a partner acts.
@Component
class OrganisationPlaces implements ScopePlaces {

    private final JdbcClient jdbc;

    OrganisationPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Kind kind() {
        return Kind.ORGANISATION;
    }

    @Override
    public List<Place> places() {
        return jdbc.sql(
                "SELECT id::text, name FROM partner.organisation WHERE merged_into IS NULL ORDER BY name COLLATE \"fr-x-icu\", id")
                .query((row, _) -> new Place(row.getString(1), row.getString(2))).list();
    }
}
