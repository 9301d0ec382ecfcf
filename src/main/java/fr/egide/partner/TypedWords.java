package fr.egide.partner;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.frame.Frames;
import fr.egide.frame.Term;
import fr.egide.frame.Vocabulary;
import fr.egide.web.Refusal;

/// TypedWords of closed vocabularies given by their code or their label.
@Component
class TypedWords {

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
        String asked = typed == null ? "" : PlainName.of(typed);
        return asked.isEmpty()
                ? Optional.empty()
                : frames.term(vocabulary, typed).or(() -> frames.terms(vocabulary).stream()
                        .filter(term -> PlainName.of(term.label()).equals(asked)
                                || PlainName.of(term.code()).equals(asked))
                        .findFirst());
    }

    String label(Vocabulary vocabulary, @Nullable String code) {
        return code == null ? "" : frames.label(vocabulary, code);
    }

    private String choices(Vocabulary vocabulary) {
        List<String> labels = frames.terms(vocabulary).stream().map(Term::label).toList();
        return String.join(", ", labels.size() > 20 ? labels.subList(0, 20) : labels);
    }
}
