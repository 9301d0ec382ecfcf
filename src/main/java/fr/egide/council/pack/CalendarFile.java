package fr.egide.council.pack;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.egide.council.Meeting;

/// A meeting as a calendar file (RFC 5545): an identifier that stays the same, lines of 75 octets at most.
final class CalendarFile {

    private static final int LONGEST = 75;
    private static final int HOURS = 2;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);

    private CalendarFile() {
    }

    /// What calendars show of a meeting.
    record Shown(String title, String description) {}

    static byte[] of(Meeting meeting, Shown shown, Instant now, ZoneId zone) {
        List<String> lines = new ArrayList<>(List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Egide//Conseils//FR",
                "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "BEGIN:VEVENT", "UID:" + meeting.id() + "@egide",
                "SEQUENCE:" + meeting.version(), "DTSTAMP:" + UTC.format(now)));
        lines.addAll(times(meeting.heldOn(), meeting.startsAt(), zone));
        lines.add("SUMMARY:" + escaped(shown.title()));
        if (meeting.place() != null) {
            lines.add("LOCATION:" + escaped(meeting.place()));
        }
        if (!shown.description().isBlank()) {
            lines.add("DESCRIPTION:" + escaped(shown.description()));
        }
        lines.addAll(List.of("END:VEVENT", "END:VCALENDAR"));
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(folded(line)).append("\r\n"));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// A meeting without an hour takes the whole day; another two hours.
    private static List<String> times(LocalDate day, @Nullable String startsAt, ZoneId zone) {
        if (startsAt == null) {
            return List.of("DTSTART;VALUE=DATE:" + DAY.format(day), "DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        }
        Instant start = day.atTime(LocalTime.parse(startsAt)).atZone(zone).toInstant();
        return List.of("DTSTART:" + UTC.format(start),
                "DTEND:" + UTC.format(start.plus(java.time.Duration.ofHours(HOURS))));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r", "").replace("\n",
                "\\n");
    }

    /// Octets are counted, and no character is cut.
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            String one = Character.toString(line.codePointAt(at));
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(one);
            octets += size;
        }
        return folded.toString();
    }
}
