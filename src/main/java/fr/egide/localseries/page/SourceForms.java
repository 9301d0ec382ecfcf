package fr.egide.localseries.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import fr.egide.frame.Frames;
import fr.egide.frame.Vocabulary;
import fr.egide.localseries.LocalSource;
import fr.egide.localseries.SourceForm;
import fr.egide.territory.TypedTerritory;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;
import fr.egide.web.observation.Direction;
import fr.egide.web.observation.Periodicity;

/// The form of a source, with what is wrong beside each field.
@Component
class SourceForms {

    private static final List<Periodicity> PERIODICITIES = List.of(Periodicity.M, Periodicity.T, Periodicity.S,
            Periodicity.A);
    private static final List<String> TERRITORY_PROBLEMS = List.of("LOC-002", "LOC-003");

    private final TypedTerritory territories;
    private final Frames frames;
    private final Texts texts;

    SourceForms(TypedTerritory territories, Frames frames, Texts texts) {
        this.territories = territories;
        this.frames = frames;
        this.texts = texts;
    }

    /// @param stored the source that is changed; absent for a new one
    /// @param problems by field
    /// @param whole what refuses the whole
    ModelAndView page(@Nullable LocalSource stored, SourceForm form, Map<String, Refusal> problems,
            @Nullable Refusal whole) {
        ModelAndView page = new ModelAndView("localseries/form", whole != null
                ? HttpStatus.valueOf(whole.status().value())
                : problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        Map<String, String> sentences = new LinkedHashMap<>();
        problems.forEach((field, refusal) -> sentences.put(field, sentence(refusal)));
        page.addObject("stored", stored);
        page.addObject("form", form);
        page.addObject("problems", sentences);
        page.addObject("problem", whole == null ? null : sentence(whole));
        page.addObject("asksOrganisation", is(problems.get("producer"), List.of("LOC-004")));
        page.addObject("choices", is(problems.get("territory"), TERRITORY_PROBLEMS)
                ? territories.choices(form.territory())
                : List.of());
        page.addObject("families", frames.terms(Vocabulary.FAMILY));
        page.addObject("levels", frames.terms(Vocabulary.LEVEL));
        page.addObject("periodicities", PERIODICITIES);
        page.addObject("directions", Direction.values());
        return page;
    }

    private static boolean is(@Nullable Refusal refusal, List<String> codes) {
        return refusal != null && codes.contains(refusal.code());
    }

    private String sentence(Refusal refusal) {
        return texts.text(refusal.messageKey(), refusal.arguments());
    }
}
