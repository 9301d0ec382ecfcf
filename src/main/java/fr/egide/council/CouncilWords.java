package fr.egide.council;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import fr.egide.contract.Contract;
import fr.egide.council.writing.CouncilHistory;
import fr.egide.frame.Frames;
import fr.egide.frame.Vocabulary;
import fr.egide.territory.Commune;
import fr.egide.territory.Territories;
import fr.egide.web.Formats;
import fr.egide.web.Texts;

/// Sentences about councils; templates call it `@councilWords`.
@Component
public class CouncilWords {

    private static final int NAMED = 8;

    private final Texts texts;
    private final Formats formats;
    private final Frames frames;
    private final Territories territories;

    CouncilWords(Texts texts, Formats formats, Frames frames, Territories territories) {
        this.texts = texts;
        this.formats = formats;
        this.frames = frames;
        this.territories = territories;
    }

    public String gap(Gap gap) {
        return texts.text("council.gap." + gap.key(), gap.arguments().stream()
                .map(value -> value instanceof LocalDate date ? formats.date(date) : value).toArray());
    }

    /// « Plénière du 14 mars 2026 »; a subject takes the place of the formation.
    public String meeting(Meeting meeting) {
        return texts.text("council.meeting.title",
                meeting.subject() == null
                        ? frames.label(Vocabulary.FORMATION, meeting.formation())
                        : meeting.subject(),
                formats.date(meeting.heldOn()));
    }

    /// When a decision is due, or when it was closed.
    public String due(Decision decision, LocalDate today) {
        return switch (decision.state()) {
            case OPEN -> decision.dueOn() == null
                    ? texts.text("council.decision.no-date")
                    : texts.text(decision.isLate(today) ? "council.decision.late" : "council.decision.due",
                            formats.date(decision.dueOn()));
            case DONE -> texts.text("council.decision.done", formats.date(decision.closedOn()));
            case ABANDONED -> texts.text("council.decision.abandoned", formats.date(decision.closedOn()));
        };
    }

    /// How the perimeter of the council compares with a contract's, with the communes that differ.
    public String perimeter(PerimeterMatch match, Contract contract) {
        return texts.text("council.perimeter." + match.verdict(), contract.title(), communes(match.onlyCouncil()),
                communes(match.onlyContract()));
    }

    /// The fields that a change touched, by their labels.
    public String fields(CouncilHistory.Change change) {
        return change.fields().stream().map(name -> texts.text("council.field." + change.kind().slug() + "." + name))
                .collect(Collectors.joining(", ", " (", ")"));
    }

    private String communes(List<String> codes) {
        String named = territories.communes(codes.subList(0, Math.min(NAMED, codes.size()))).stream()
                .map(Commune::name).collect(Collectors.joining(", "));
        return codes.size() <= NAMED ? named : texts.text("council.perimeter.more", named, codes.size() - NAMED);
    }
}
