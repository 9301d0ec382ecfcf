package fr.egide.partner.page;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import fr.egide.web.Refusal;
import fr.egide.web.Texts;

/// Refusals as the sentences that a form shows beside its fields.
@Component("partnerSentences")
class Sentences {

    private final Texts texts;

    Sentences(Texts texts) {
        this.texts = texts;
    }

    String of(Refusal refusal) {
        return texts.text(refusal.messageKey(), refusal.arguments());
    }

    Map<String, String> of(Map<String, Refusal> problems) {
        Map<String, String> sentences = new LinkedHashMap<>();
        problems.forEach((field, refusal) -> sentences.put(field, of(refusal)));
        return sentences;
    }
}
