package fr.egide.partner.page;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import fr.egide.partner.Contact;
import fr.egide.partner.ContactForm;
import fr.egide.partner.MandateForm;
import fr.egide.web.Refusal;

/// The form of a professional, with what is wrong beside each field, or what someone else wrote meanwhile.
@Component
class ContactForms {

    private final Sentences sentences;

    ContactForms(Sentences sentences) {
        this.sentences = sentences;
    }

    /// @param stored the person that is changed; absent for a new one, who comes with a first mandate
    ModelAndView page(@Nullable Contact stored, ContactForm form, MandateForm mandate) {
        return page(stored, form, mandate, HttpStatus.OK);
    }

    ModelAndView wrong(@Nullable Contact stored, ContactForm form, MandateForm mandate,
            Map<String, Refusal> problems) {
        return page(stored, form, mandate, HttpStatus.UNPROCESSABLE_CONTENT).addObject("problems",
                sentences.of(problems));
    }

    /// Both versions side by side: saving again keeps what is typed, knowing what it replaces.
    ModelAndView conflict(Contact stored, ContactForm form) {
        Map<String, String> theirs = texts(ContactForm.of(stored));
        theirs.entrySet().removeAll(texts(form).entrySet());
        return page(stored, form.of(stored.version()), MandateForm.in(""), HttpStatus.CONFLICT)
                .addObject("theirs", theirs).addObject("problem", sentences.of(Refusal.conflict("PAR-049")));
    }

    private static ModelAndView page(@Nullable Contact stored, ContactForm form, MandateForm mandate,
            HttpStatus status) {
        return new ModelAndView("partner/contact-form", status).addObject("stored", stored).addObject("form", form)
                .addObject("mandate", mandate).addObject("problems", Map.of()).addObject("theirs", Map.of());
    }

    private static Map<String, String> texts(ContactForm form) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("name", form.name());
        texts.put("mail", form.mail());
        texts.put("telephone", form.telephone());
        return texts;
    }
}
