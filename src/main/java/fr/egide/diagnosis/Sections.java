package fr.egide.diagnosis;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The standard table of contents, which is data.
@Component
class Sections {

    private final JdbcClient jdbc;

    Sections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In the order of the document.
    List<Section> list() {
        return jdbc.sql("SELECT * FROM diagnosis.section ORDER BY position").query((row, _) -> new Section(
                row.getString("key"), row.getInt("position"), row.getString("title_fr"), row.getString("title_en"),
                row.getString("expected_fr"), row.getString("expected_en"),
                Optional.ofNullable(row.getString("part")).map(Section.MandatoryPart::valueOf).orElse(null),
                row.getBoolean("circular"))).list();
    }
}
