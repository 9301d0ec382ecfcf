package fr.egide.council.pack;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import fr.egide.council.AgendaItem;
import fr.egide.council.CouncilState;
import fr.egide.council.CouncilWords;
import fr.egide.council.Decision;
import fr.egide.council.Meeting;
import fr.egide.council.writing.Attendances;
import fr.egide.council.writing.MeetingPreparation;
import fr.egide.document.TextDocument;
import fr.egide.document.TextDocument.Block;
import fr.egide.document.TextDocument.Heading;
import fr.egide.document.TextDocument.Note;
import fr.egide.document.TextDocument.Table;
import fr.egide.document.TextDocument.Words;
import fr.egide.frame.Frames;
import fr.egide.frame.Vocabulary;
import fr.egide.partner.Organisations;
import fr.egide.web.Texts;

/// The documents of a meeting, as one content that becomes a PDF or an ODT: the pack, the minutes, the public extract.
@Component
class MeetingPapers {

    private final ContractSummaries contracts;
    private final Attendances attendances;
    private final Organisations organisations;
    private final CouncilWords words;
    private final Frames frames;
    private final Texts texts;
    private final Clock clock;

    MeetingPapers(ContractSummaries contracts, Attendances attendances, Organisations organisations,
            CouncilWords words, Frames frames, Texts texts, Clock clock) {
        this.contracts = contracts;
        this.attendances = attendances;
        this.organisations = organisations;
        this.words = words;
        this.frames = frames;
        this.texts = texts;
        this.clock = clock;
    }

    /// The convocation, the agenda, what was decided before and stands, what the contracts show, what is late.
    TextDocument pack(CouncilState state, Meeting meeting) {
        List<Block> blocks = cover(state, meeting, "council.pack.convocation");
        blocks.add(new Heading(1, text("council.agenda")));
        blocks.add(agenda(state, meeting));
        List<Decision> standing = MeetingPreparation.standing(state, meeting).toList();
        blocks.add(new Heading(1, text("council.open-decisions")));
        blocks.addAll(standing.isEmpty()
                ? List.of(new Note(text("council.decisions.none-open")))
                : List.of(decisions(standing, "council.caption.standing")));
        blocks.addAll(contracts.of(state.council()));
        return document(meeting, "council.pack.title", blocks);
    }

    /// Who came, what was said item by item, what was decided.
    TextDocument minutes(CouncilState state, Meeting meeting) {
        List<Block> blocks = cover(state, meeting, "council.minutes.state." + meeting.state());
        blocks.addAll(presence(state, meeting));
        state.agenda(meeting.id()).forEach(item -> blocks.addAll(item(state, item)));
        List<Decision> others = state.of(meeting).stream().filter(decision -> decision.item() == null).toList();
        if (!others.isEmpty()) {
            blocks.add(new Heading(1, text("council.decisions")));
            blocks.add(decisions(others, "council.caption.taken"));
        }
        return document(meeting, "council.minutes.document", blocks);
    }

    /// What the public may read: the items marked so, without attendance.
    TextDocument extract(CouncilState state, Meeting meeting) {
        List<Block> blocks = cover(state, meeting, "council.extract.lead");
        List<AgendaItem> disclosed = state.agenda(meeting.id()).stream().filter(AgendaItem::disclosed).toList();
        if (disclosed.isEmpty()) {
            blocks.add(new Note(text("council.extract.none")));
        }
        disclosed.forEach(item -> blocks.addAll(item(state, item)));
        return document(meeting, "council.extract.title", blocks);
    }

    private List<Block> cover(CouncilState state, Meeting meeting, String lead) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Words(state.council().title()));
        String where = java.util.stream.Stream.of(meeting.startsAt(), meeting.place()).filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        if (!where.isEmpty()) {
            blocks.add(new Words(where));
        }
        blocks.add(new Words(text(lead)));
        return blocks;
    }

    private Block agenda(CouncilState state, Meeting meeting) {
        List<AgendaItem> items = state.agenda(meeting.id());
        return items.isEmpty()
                ? new Note(text("council.agenda.empty"))
                : new Table(text("council.caption.agenda"), List.of(text("council.number"), text("council.item"),
                        text("council.field.item.kind")),
                        items.stream()
                                .map(item -> List.of(Integer.toString(item.position()), item.title(),
                                        frames.label(Vocabulary.AGENDA_ITEM, item.kind())))
                                .toList());
    }

    private List<Block> item(CouncilState state, AgendaItem item) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, item.position() + ". " + item.title()));
        blocks.add(item.minutes() == null
                ? new Note(text("council.minutes.nothing"))
                : new Words(item.minutes()));
        List<Decision> taken = state.decisions().stream().filter(decision -> item.id().equals(decision.item()))
                .toList();
        if (!taken.isEmpty()) {
            blocks.add(decisions(taken, "council.caption.taken"));
        }
        return blocks;
    }

    private Table decisions(List<Decision> decisions, String caption) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, String> names = organisations
                .names(decisions.stream().map(Decision::owner).filter(Objects::nonNull).distinct().toList());
        return new Table(text(caption),
                List.of(text("council.number"), text("council.field.decision.what"),
                        text("council.field.decision.owner"), text("council.field.decision.dueOn")),
                decisions.stream().map(decision -> List.of(Integer.toString(decision.position()), decision.what(),
                        name(names, decision.owner()), words.due(decision, today))).toList());
    }

    private List<Block> presence(CouncilState state, Meeting meeting) {
        List<Attendances.Line> lines = attendances.of(state, meeting).stream()
                .filter(line -> line.presence() != null).toList();
        Map<UUID, String> names = organisations
                .names(lines.stream().map(Attendances.Line::organisation).filter(Objects::nonNull).distinct().toList());
        return lines.isEmpty()
                ? List.of()
                : List.of(new Heading(1, text("council.attendance")),
                        new Table(text("council.caption.attendance"), List.of(text("council.attendance.who"),
                                text("council.attendance.organisation"), text("council.attendance.presence"),
                                text("council.attendance.by")),
                                lines.stream()
                                        .map(line -> List.of(line.title(), name(names, line.organisation()),
                                                frames.label(Vocabulary.PRESENCE, line.presence()),
                                                line.representedBy() == null ? "—" : line.representedBy()))
                                        .toList()));
    }

    private TextDocument document(Meeting meeting, String title, List<Block> blocks) {
        return new TextDocument(texts.text(title, words.meeting(meeting)),
                LocaleContextHolder.getLocale().getLanguage(), blocks);
    }

    private static String name(Map<UUID, String> names, @Nullable UUID organisation) {
        return organisation == null ? "—" : names.getOrDefault(organisation, "—");
    }

    private String text(String key) {
        return texts.text(key);
    }
}
