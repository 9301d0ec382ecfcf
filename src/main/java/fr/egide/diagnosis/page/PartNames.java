package fr.egide.diagnosis.page;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import fr.egide.diagnosis.DiagnosisDocument;
import fr.egide.diagnosis.DiagnosisWords;
import fr.egide.web.Formats;

/// What the parts of a diagnosis are called, to say which one changed.
@Component
class PartNames {

    private final DiagnosisWords words;
    private final Formats formats;

    PartNames(DiagnosisWords words, Formats formats) {
        this.words = words;
        this.formats = formats;
    }

    /// By their id; a part that was removed has no name any more.
    Map<UUID, String> of(DiagnosisDocument document) {
        Map<UUID, String> names = new HashMap<>();
        document.chapters().forEach(chapter -> names.put(chapter.written().id(),
                chapter.section().position() + ". " + words.title(chapter.section())));
        document.sources().forEach(source -> names.put(source.id(), source.title()));
        document.findings().forEach(finding -> names.put(finding.id(), finding.position() + ". " + finding.text()));
        document.figures().forEach(figure -> names.put(figure.id(), words.number(document, figure.finding())));
        document.viewpoints().forEach(view -> names.put(view.id(),
                view.who() + ", " + words.number(document, view.finding())));
        document.responses().forEach(response -> names.put(response.id(), response.what()));
        document.events().forEach(event -> names.put(event.id(), formats.date(event.heldOn())));
        document.preparation().forEach(one -> names.put(one.id(), one.who()));
        document.setAside().forEach(topic -> names.put(topic.id(), topic.topic()));
        return names;
    }
}
