package fr.egide.partner.page;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.frame.Frames;
import fr.egide.frame.Term;
import fr.egide.frame.Vocabulary;
import fr.egide.web.Texts;

/// Types of organisation in words, with the years of a name that isn't in use any more; templates call it `@typeWords`.
@Component
public class TypeWords {

    private final Frames frames;
    private final Texts texts;

    TypeWords(Frames frames, Texts texts) {
        this.frames = frames;
        this.texts = texts;
    }

    /// The types of one family.
    public record Group(Term family, List<Term> types) {}

    public List<Group> groups() {
        List<Term> types = frames.terms(Vocabulary.ORGANISATION_TYPE);
        return frames.terms(Vocabulary.FAMILY).stream().map(family -> new Group(family,
                types.stream().filter(type -> family.code().equals(type.within())).toList())).toList();
    }

    /// « Renseignements généraux (RG), jusqu’en 2008 ».
    public String of(Term type) {
        return type.until() == null
                ? type.label()
                : texts.text("partner.type.until", type.label(), String.valueOf(type.until()));
    }

    public String of(@Nullable String code) {
        return frames.term(Vocabulary.ORGANISATION_TYPE, code).map(this::of).orElse("");
    }

    /// What took the place of this type, in words; empty when it is still in use.
    public String today(@Nullable String code) {
        return frames.term(Vocabulary.ORGANISATION_TYPE, code).map(Term::successor)
                .map(successor -> frames.label(Vocabulary.ORGANISATION_TYPE, successor)).orElse("");
    }
}
