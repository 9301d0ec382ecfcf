package fr.egide.frame;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lists of expected partners: that of the circular of 1999, and that of the Code de la sécurité intérieure.
@Component
public class ExpectedPartners {

    private final JdbcClient jdbc;

    ExpectedPartners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those of a kind of contract, in their order.
    public List<ExpectedPartner> of(String contractKind) {
        String language = LocaleContextHolder.getLocale().getLanguage().equals("en") ? "en" : "fr";
        return jdbc.sql("""
                SELECT p.* FROM frame.expected_partner p JOIN frame.contract_kind k ON k.expected_partners = p.frame
                WHERE k.code = :kind ORDER BY p.position""").param("kind", contractKind)
                .query((row, _) -> new ExpectedPartner(row.getString("code"), row.getString("label_" + language),
                        codes(row.getArray("types")), codes(row.getArray("families")), phases(row.getArray("phases")),
                        row.getString("source"), row.getString("condition_" + language)))
                .list();
    }

    private static Set<String> codes(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray()).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Phase> phases(Array array) throws SQLException {
        return Stream.of((String[]) array.getArray()).map(Phase::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Phase.class)));
    }
}
