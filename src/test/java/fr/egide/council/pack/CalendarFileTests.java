package fr.egide.council.pack;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import fr.egide.council.Meeting;
import fr.egide.council.MeetingState;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarFileTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000031");

    @Property
    void noLineIsLongerThanSeventyFiveOctetsAndNothingIsLost(@ForAll @StringLength(max = 200) String title) {
        String said = title.replaceAll("[\\p{Cntrl}\\p{Cs}]", "é");
        String file = file("09:30", said);

        assertThat(file.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + said.replace("\\", "\\\\").replace(";", "\\;")
                .replace(",", "\\,") + "\r\n");
    }

    @Example
    void keepsItsIdentifierAndSaysTheHourOfParis() {
        assertThat(file("09:30", "Plénière")).contains("UID:" + ID + "@egide\r\n", "DTSTART:20260714T073000Z\r\n",
                "DTEND:20260714T093000Z\r\n", "SEQUENCE:3\r\n").startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Example
    void takesTheWholeDayWithoutAnHour() {
        assertThat(file(null, "Plénière")).contains("DTSTART;VALUE=DATE:20260714\r\n", "DTEND;VALUE=DATE:20260715\r\n");
    }

    private static String file(String startsAt, String title) {
        Meeting meeting = new Meeting(ID, UUID.randomUUID(), null, LocalDate.of(2026, 7, 14), startsAt, "Mairie",
                "PLENARY", null, MeetingState.PREPARED, null, null, 3);
        return new String(CalendarFile.of(meeting, new CalendarFile.Shown(title, "1. Un point\n2. Un autre"),
                Instant.parse("2026-06-01T08:00:00Z"), PARIS), StandardCharsets.UTF_8);
    }
}
