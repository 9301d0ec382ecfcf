package fr.egide.indicator.page;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import fr.egide.frame.Frames;
import fr.egide.frame.Vocabulary;
import fr.egide.indicator.Tracked;
import fr.egide.indicator.Tracking;
import fr.egide.partner.Organisations;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;
import fr.egide.web.observation.TypedValue;

/// Between the texts of the form and the aim of an indicator.
@Component
class AimForms {

    private final Organisations organisations;
    private final Frames frames;
    private final Texts texts;

    AimForms(Organisations organisations, Frames frames, Texts texts) {
        this.organisations = organisations;
        this.frames = frames;
        this.texts = texts;
    }

    /// What isn't understood is added to the problems, under its field's name.
    Tracking.Aim read(AimForm form, AimProblems problems) {
        return new Tracking.Aim(read("baseline", form.baseline(), AimForms::number, problems),
                read("baselineOn", form.baselineOn(), AimForms::date, problems),
                read("target", form.target(), AimForms::number, problems),
                read("targetOn", form.targetOn(), AimForms::date, problems),
                read("producer", form.producer(), name -> producer(name, form), problems));
    }

    AimForm of(Tracked stored) {
        return new AimForm(stored.definition(), stored.objective(), stored.action(), text(stored.baseline()),
                text(stored.baselineOn()), text(stored.target()), text(stored.targetOn()),
                stored.producer() == null ? "" : organisations.get(stored.producer()).name(), "", "",
                stored.version());
    }

    /// Adds to a page the form as it was typed, and what is wrong with it.
    void show(ModelAndView page, AimForm form, AimProblems problems) {
        Map<String, String> sentences = new LinkedHashMap<>();
        problems.byField().forEach((field, refusal) -> sentences.put(field, sentence(refusal)));
        page.addObject("form", form);
        page.addObject("problems", sentences);
        page.addObject("problem", problems.whole() == null ? null : sentence(problems.whole()));
        page.addObject("asksOrganisation", problems.asksOrganisation());
        page.addObject("families", frames.terms(Vocabulary.FAMILY));
        page.addObject("levels", frames.terms(Vocabulary.LEVEL));
    }

    String sentence(Refusal refusal) {
        return texts.text(refusal.messageKey(), refusal.arguments());
    }

    private static <T> @Nullable T read(String field, String typed, Function<String, T> reading,
            AimProblems problems) {
        try {
            return typed.isEmpty() ? null : reading.apply(typed);
        } catch (Refusal refusal) {
            problems.add(field, refusal);
            return null;
        }
    }

    /// An organisation that isn't known yet is created once its family and level are given.
    private UUID producer(String name, AimForm form) {
        return organisations.findByName(name).orElseGet(() -> {
            if (form.producerFamily().isEmpty() || form.producerLevel().isEmpty()) {
                throw Refusal.unprocessable("IND-003", name);
            }
            return organisations.findOrCreate(name, form.producerFamily(), form.producerLevel(), null);
        }).id();
    }

    private static BigDecimal number(String typed) {
        BigDecimal value = TypedValue.parse(typed, 1).value();
        if (value == null) {
            throw Refusal.unprocessable("IND-002", typed);
        }
        return value;
    }

    private static LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            throw (Refusal) Refusal.unprocessable("IND-009", typed).initCause(e);
        }
    }

    private static String text(@Nullable Object stored) {
        return stored == null
                ? ""
                : stored instanceof BigDecimal number
                        ? number.stripTrailingZeros().toPlainString().replace('.', ',')
                        : stored.toString();
    }
}
