package fr.egide.contract.page;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import fr.egide.frame.Frames;
import fr.egide.web.Formats;
import fr.egide.web.Texts;

/// Values of a contract that no form describes: its state, the day it was signed, its kind.
@Component
class ContractWords {

    private final Frames frames;
    private final Formats formats;
    private final Texts texts;

    ContractWords(Frames frames, Formats formats, Texts texts) {
        this.frames = frames;
        this.formats = formats;
        this.texts = texts;
    }

    String of(String field, String value) {
        return switch (field) {
            case "state" -> texts.text("contract.state." + value);
            case "signedOn" -> formats.date(LocalDate.parse(value));
            case "kind" -> frames.contractKind(value).label();
            default -> value;
        };
    }
}
