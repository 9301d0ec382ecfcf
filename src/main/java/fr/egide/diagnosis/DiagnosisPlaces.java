package fr.egide.diagnosis;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.egide.account.ScopePlaces;

/// Diagnoses on which a role can be held.
@Component
class DiagnosisPlaces implements ScopePlaces {

    private final JdbcClient jdbc;

    DiagnosisPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Kind kind() {
        return Kind.DIAGNOSIS;
    }

    @Override
    public List<Place> places() {
        return jdbc.sql("""
                SELECT id::text, title || ' (' || edition || ')' FROM diagnosis.diagnosis
                ORDER BY title COLLATE "fr-x-icu", edition, id""")
                .query((row, _) -> new Place(row.getString(1), row.getString(2))).list();
    }
}
