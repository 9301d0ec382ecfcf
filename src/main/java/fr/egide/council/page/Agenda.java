package fr.egide.council.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.contract.editing.Typed;
import fr.egide.council.AgendaItem;
import fr.egide.council.CouncilDirectory;
import fr.egide.council.Meeting;
import fr.egide.council.MeetingState;
import fr.egide.council.PartKind;
import fr.egide.council.writing.CouncilForms;
import fr.egide.council.writing.CouncilWriter;
import fr.egide.council.writing.Outcome;
import fr.egide.web.Refusal;

/// Orders the items of a meeting and writes its minutes, item by item, all or none.
@Component
class Agenda {

    private final CouncilDirectory councils;
    private final CouncilWriter writer;

    Agenda(CouncilDirectory councils, CouncilWriter writer) {
        this.councils = councils;
        this.writer = writer;
    }

    /// What is typed under one item.
    record Written(AgendaItem item, int version, String minutes, boolean disclosed) {}

    /// The items of a meeting, in their order.
    List<AgendaItem> of(Meeting meeting) {
        return councils.list(AgendaItem.class, meeting.council()).stream()
                .filter(item -> item.meeting().equals(meeting.id())).toList();
    }

    /// Moves an item one place up.
    ///
    /// @throws Refusal 409 `COU-002` once the minutes are approved
    @Transactional
    public void up(Meeting meeting, UUID item) {
        if (meeting.state() == MeetingState.APPROVED) {
            throw Refusal.conflict("COU-002");
        }
        List<AgendaItem> items = new ArrayList<>(of(meeting));
        int at = items.stream().map(AgendaItem::id).toList().indexOf(item);
        if (at > 0) {
            Collections.swap(items, at - 1, at);
            for (int i = 0; i < items.size(); i++) {
                AgendaItem one = items.get(i);
                if (one.position() != i + 1) {
                    writer.move(one, new AgendaItem(one.id(), one.council(), one.meeting(), i + 1, one.kind(),
                            one.title(), one.minutes(), one.disclosed(), one.version()));
                }
            }
        }
    }

    /// @throws Refusal 409 `COU-002` once they are approved, `COU-409` where someone else wrote under an item meanwhile:
    ///         nothing at all is saved then
    @Transactional
    public void write(List<Written> texts) {
        for (Written written : texts) {
            AgendaItem item = written.item();
            Outcome outcome = writer.change(PartKind.ITEM, item.council(), item.id(), written.version(),
                    CouncilForms.group(PartKind.ITEM, "minutes").fields(), new Typed(java.util.Map.of("minutes",
                            List.of(written.minutes()), "disclosed",
                            written.disclosed() ? List.of("true") : List.of())));
            if (outcome instanceof Outcome.Invalid) {
                throw Refusal.unprocessable("COU-016", item.title());
            }
            if (outcome instanceof Outcome.Stale) {
                throw Refusal.conflict("COU-409");
            }
        }
    }
}
