package fr.egide.council.writing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.Audit;
import fr.egide.council.CouncilState;
import fr.egide.council.Mandate;
import fr.egide.council.Meeting;
import fr.egide.council.MeetingState;
import fr.egide.council.Seat;
import fr.egide.frame.Frames;
import fr.egide.frame.Vocabulary;
import fr.egide.web.Refusal;

/// Who came to a meeting, by mandate on a seat of the council or by member of the group, named as they were that day.
@Component
public class Attendances {

    private static final int LONGEST = 300;

    private final JdbcClient jdbc;
    private final Frames frames;
    private final Audit audit;

    Attendances(JdbcClient jdbc, Frames frames, Audit audit) {
        this.jdbc = jdbc;
        this.frames = frames;
        this.audit = audit;
    }

    /// One line of the sheet.
    ///
    /// @param attendee mandate, seat that nobody holds, or member
    /// @param presence code of the vocabulary PRESENCE; nothing while nobody said
    public record Line(UUID attendee, String title, @Nullable UUID organisation, @Nullable String presence,
            @Nullable String representedBy) {}

    /// What is said of one attendee.
    public record Said(@Nullable String presence, @Nullable String representedBy) {}

    /// The sheet of a meeting: everyone expected that day, with what was said of them; once its minutes are approved, only
    /// what was said.
    public List<Line> of(CouncilState state, Meeting meeting) {
        Map<UUID, Line> said = stored(meeting.id());
        if (meeting.state() == MeetingState.APPROVED) {
            return List.copyOf(said.values());
        }
        return expected(state, meeting).stream().map(line -> {
            Line known = said.get(line.attendee());
            return known == null
                    ? line
                    : new Line(line.attendee(), line.title(), line.organisation(), known.presence(),
                            known.representedBy());
        }).toList();
    }

    /// @throws Refusal 409 `COU-002` once the minutes are approved; 422 `COU-010` for an unknown word
    @Transactional
    public void say(CouncilState state, Meeting meeting, Map<UUID, Said> sheet) {
        if (meeting.state() == MeetingState.APPROVED) {
            throw Refusal.conflict("COU-002");
        }
        expected(state, meeting).forEach(line -> {
            Said said = sheet.get(line.attendee());
            if (said != null) {
                say(meeting, line, said);
            }
        });
        audit.record("ATTENDANCE_SAID", "MEETING", meeting.id().toString(), meeting.council().toString());
    }

    private void say(Meeting meeting, Line line, Said said) {
        String presence = said.presence();
        jdbc.sql("DELETE FROM council.attendance WHERE meeting = :meeting AND attendee = :attendee")
                .param("meeting", meeting.id()).param("attendee", line.attendee()).update();
        if (presence == null || presence.isBlank()) {
            return;
        }
        String by = said.representedBy() == null || said.representedBy().isBlank()
                ? null
                : said.representedBy().strip();
        if (!frames.holds(Vocabulary.PRESENCE, presence) || (by != null && by.length() > LONGEST)) {
            throw Refusal.unprocessable("COU-010", line.title());
        }
        jdbc.sql("INSERT INTO council.attendance VALUES (:meeting, :attendee, :title, :organisation, :presence, :by)")
                .param("meeting", meeting.id()).param("attendee", line.attendee()).param("title", line.title())
                .param("organisation", line.organisation()).param("presence", presence).param("by", by).update();
    }

    private static List<Line> expected(CouncilState state, Meeting meeting) {
        UUID group = meeting.workingGroup();
        return group == null
                ? state.seats().stream().flatMap(seat -> expected(state, seat, meeting)).toList()
                : state.membersOf(group).stream().map(member -> new Line(member.id(), member.function(),
                        member.organisation(), null, null)).toList();
    }

    /// One line for each holder of a seat, one for a seat that nobody holds.
    private static Stream<Line> expected(CouncilState state, Seat seat, Meeting meeting) {
        List<Mandate> holders = state.holders(seat, meeting.heldOn());
        return holders.isEmpty()
                ? Stream.of(new Line(seat.id(), seat.title(), null, null, null))
                : holders.stream().map(mandate -> new Line(mandate.id(), seat.title(), mandate.organisation(), null,
                        null));
    }

    private Map<UUID, Line> stored(UUID meeting) {
        return jdbc.sql("SELECT * FROM council.attendance WHERE meeting = :meeting ORDER BY title COLLATE \"fr-x-icu\"")
                .param("meeting", meeting)
                .query((row, _) -> new Line(row.getObject("attendee", UUID.class), row.getString("title"),
                        row.getObject("organisation", UUID.class), row.getString("presence"),
                        row.getString("represented_by")))
                .list().stream().collect(Collectors.toMap(Line::attendee, Function.identity(), (one, _) -> one,
                        java.util.LinkedHashMap::new));
    }
}
