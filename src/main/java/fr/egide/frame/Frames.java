package fr.egide.frame;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.egide.web.Refusal;

/// Contract kinds and vocabularies, read once for each language: they change only with a migration.
@Component("frames")
public class Frames {

    private final JdbcClient jdbc;
    private final Map<String, List<ContractKind>> kinds = new ConcurrentHashMap<>();
    private final Map<String, Map<Vocabulary, Map<String, Term>>> terms = new ConcurrentHashMap<>();

    Frames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ContractKind> contractKinds() {
        return kinds.computeIfAbsent(language(), this::readKinds);
    }

    /// @throws Refusal 422 `FRA-001` for an unknown kind
    public ContractKind contractKind(String code) {
        return contractKinds().stream().filter(kind -> kind.code().equals(code)).findFirst()
                .orElseThrow(() -> Refusal.unprocessable("FRA-001", code));
    }

    public List<Term> terms(Vocabulary vocabulary) {
        return List.copyOf(words(vocabulary).values());
    }

    public Optional<Term> term(Vocabulary vocabulary, @Nullable String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(words(vocabulary).get(code));
    }

    /// The label of a code, or the code itself where the vocabulary doesn't hold it (a word withdrawn since).
    public String label(Vocabulary vocabulary, @Nullable String code) {
        Term term = code == null ? null : words(vocabulary).get(code);
        return term == null ? String.valueOf(code) : term.label();
    }

    public boolean holds(Vocabulary vocabulary, String code) {
        return words(vocabulary).containsKey(code);
    }

    private Map<String, Term> words(Vocabulary vocabulary) {
        return terms.computeIfAbsent(language(), this::readTerms).getOrDefault(vocabulary, Map.of());
    }

    private List<ContractKind> readKinds(String language) {
        return jdbc.sql("SELECT * FROM frame.contract_kind ORDER BY position").query((row, _) -> new ContractKind(
                row.getString("code"), row.getString("label_" + language),
                row.getObject("in_force_from", LocalDate.class),
                row.getObject("in_force_to", LocalDate.class), row.getObject("usual_years", Integer.class),
                row.getString("source"))).list();
    }

    private Map<Vocabulary, Map<String, Term>> readTerms(String language) {
        Map<Vocabulary, Map<String, Term>> read = new ConcurrentHashMap<>();
        jdbc.sql("SELECT * FROM frame.term ORDER BY vocabulary, position").query(row -> {
            Term term = new Term(row.getString("code"), row.getString("label_" + language),
                    row.getString("within"), row.getObject("since_year", Integer.class),
                    row.getObject("until_year", Integer.class), row.getString("successor"));
            read.computeIfAbsent(Vocabulary.valueOf(row.getString("vocabulary")), _ -> new LinkedHashMap<>())
                    .put(term.code(), term);
        });
        return read;
    }

    private static String language() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en") ? "en" : "fr";
    }
}
