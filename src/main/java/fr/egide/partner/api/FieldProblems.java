package fr.egide.partner.api;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import fr.egide.web.Refusal;
import fr.egide.web.Texts;

/// One problem for all the fields that are wrong, with a sentence for each.
@Component
class FieldProblems {

    private final Texts texts;

    FieldProblems(Texts texts) {
        this.texts = texts;
    }

    Refusal of(Map<String, Refusal> problems) {
        Map<String, String> fields = new LinkedHashMap<>();
        problems.forEach(
                (field, refusal) -> fields.put(field, texts.text(refusal.messageKey(), refusal.arguments())));
        return Refusal.unprocessable("PAR-016", String.join(", ", fields.keySet())).with("fields", fields);
    }
}
