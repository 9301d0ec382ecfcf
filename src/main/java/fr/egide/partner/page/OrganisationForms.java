package fr.egide.partner.page;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import fr.egide.frame.Frames;
import fr.egide.frame.Vocabulary;
import fr.egide.partner.Organisation;
import fr.egide.partner.OrganisationForm;
import fr.egide.partner.OrganisationReader;
import fr.egide.web.Refusal;

/// The form of an organisation, with what is wrong beside each field, or what someone else wrote meanwhile.
@Component
class OrganisationForms {

    private final OrganisationReader reader;
    private final Frames frames;
    private final Sentences sentences;

    OrganisationForms(OrganisationReader reader, Frames frames, Sentences sentences) {
        this.reader = reader;
        this.frames = frames;
        this.sentences = sentences;
    }

    ModelAndView page(@Nullable Organisation stored, OrganisationForm form) {
        return page(stored, form, HttpStatus.OK);
    }

    ModelAndView wrong(@Nullable Organisation stored, OrganisationForm form, Map<String, Refusal> problems) {
        return page(stored, form, HttpStatus.UNPROCESSABLE_CONTENT).addObject("problems", sentences.of(problems));
    }

    /// Both versions side by side: saving again keeps what is typed, knowing what it replaces.
    ModelAndView conflict(Organisation stored, OrganisationForm form) {
        Map<String, String> theirs = texts(reader.form(stored));
        theirs.entrySet().removeAll(texts(form).entrySet());
        return page(stored, form.of(stored.version()), HttpStatus.CONFLICT).addObject("theirs", theirs)
                .addObject("problem", sentences.of(Refusal.conflict("PAR-409")));
    }

    private ModelAndView page(@Nullable Organisation stored, OrganisationForm form, HttpStatus status) {
        return new ModelAndView("partner/organisation-form", status).addObject("stored", stored)
                .addObject("form", form).addObject("problems", Map.of()).addObject("theirs", Map.of())
                .addObject("families", frames.terms(Vocabulary.FAMILY))
                .addObject("levels", frames.terms(Vocabulary.LEVEL));
    }

    private Map<String, String> texts(OrganisationForm form) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("name", form.name());
        texts.put("family", frames.label(Vocabulary.FAMILY, form.family()));
        texts.put("type", form.type().isEmpty() ? "—" : frames.label(Vocabulary.ORGANISATION_TYPE, form.type()));
        texts.put("level", frames.label(Vocabulary.LEVEL, form.level()));
        texts.put("parent", form.parent());
        texts.put("siret", form.siret());
        texts.put("territories", form.territories());
        texts.put("tags", form.tags());
        texts.put("closedOn", form.closedOn());
        return texts;
    }
}
