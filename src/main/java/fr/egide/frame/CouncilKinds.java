package fr.egide.frame;

import java.time.LocalDate;
import java.util.List;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.egide.web.Refusal;

/// Kinds of councils and the seats that their texts expect, in the language of the request.
@Component("councilKinds")
public class CouncilKinds {

    private final JdbcClient jdbc;

    CouncilKinds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<CouncilKind> list() {
        String language = language();
        return jdbc.sql("SELECT * FROM frame.council_kind ORDER BY position").query((row, _) -> new CouncilKind(
                row.getString("code"), row.getString("label_" + language), row.getString("abbreviation"),
                row.getObject("in_force_from", LocalDate.class), row.getObject("in_force_to", LocalDate.class),
                row.getBoolean("departemental"), row.getString("source"))).list();
    }

    /// @throws Refusal 422 `FRA-002` for an unknown kind
    public CouncilKind get(String code) {
        return list().stream().filter(kind -> kind.code().equals(code)).findFirst()
                .orElseThrow(() -> Refusal.unprocessable("FRA-002", code));
    }

    /// Seats that the texts of a kind expect, in their order; none where our texts don't give its composition.
    public List<ExpectedSeat> seats(String kind) {
        String language = language();
        return jdbc.sql("SELECT * FROM frame.expected_seat WHERE kind = :kind ORDER BY position").param("kind", kind)
                .query((row, _) -> new ExpectedSeat(row.getString("title_" + language), row.getString("quality"),
                        row.getString("voice"), row.getString("source")))
                .list();
    }

    private static String language() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en") ? "en" : "fr";
    }
}
