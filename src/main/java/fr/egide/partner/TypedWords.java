package fr.egide.partner;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.frame.Frames;
import fr.egide.frame.Term;
import fr.egide.frame.Vocabulary;
import fr.egide.web.Refusal;

/// TypedWords of closed vocabularies given by their code or their label.
@Component
class TypedWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{IsAlphabetic}\\p{IsDigit}]+");

    private final Frames frames;

    TypedWords(Frames frames) {
        this.frames = frames;
    }

    /// @param refusal code of the refusal of a word that isn't one of them, 422
    String code(Vocabulary vocabulary, String typed, String refusal) {
        return find(vocabulary, typed).map(Term::code)
                .orElseThrow(() -> Refusal.unprocessable(refusal, typed, choices(vocabulary)));
    }

    Optional<Term> find(Vocabulary vocabulary, @Nullable String typed) {
        String asked = typed == null ? "" : plain(typed);
        return asked.isEmpty()
                ? Optional.empty()
                : frames.term(vocabulary, typed).or(() -> frames.terms(vocabulary).stream()
                        .filter(term -> plain(term.label()).equals(asked) || plain(term.code()).equals(asked))
                        .findFirst());
    }

    String label(Vocabulary vocabulary, @Nullable String code) {
        return code == null ? "" : frames.label(vocabulary, code);
    }

    private String choices(Vocabulary vocabulary) {
        List<String> labels = frames.terms(vocabulary).stream().map(Term::label).toList();
        return String.join(", ", labels.size() > 20 ? labels.subList(0, 20) : labels);
    }

    /// A text without case, accents nor marks, to compare what people type.
    static String plain(String text) {
        String letters = text.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae");
        String bare = MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD)).replaceAll("");
        return OTHERS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
