package fr.egide.council.pack;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import fr.egide.council.AgendaItem;
import fr.egide.council.Council;
import fr.egide.council.CouncilDirectory;
import fr.egide.council.CouncilState;
import fr.egide.council.CouncilStates;
import fr.egide.council.CouncilWords;
import fr.egide.council.GroupRights;
import fr.egide.council.Meeting;
import fr.egide.document.OdtWriter;
import fr.egide.document.PdfDocuments;
import fr.egide.document.TextDocument;
import fr.egide.web.Site;
import fr.egide.web.Texts;

/// What one takes away from a meeting: pack, minutes and public extract as PDF and ODT, calendar file.
@Controller
@RequestMapping("/councils/{id}/meetings/{meetingId}")
class PackController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CouncilDirectory councils;
    private final CouncilStates states;
    private final GroupRights rights;
    private final MeetingPapers papers;
    private final CouncilWords words;
    private final PdfDocuments pdfs;
    private final Site site;
    private final Texts texts;
    private final Clock clock;

    PackController(CouncilDirectory councils, CouncilStates states, GroupRights rights, MeetingPapers papers,
            CouncilWords words, PdfDocuments pdfs, Site site, Texts texts, Clock clock) {
        this.councils = councils;
        this.states = states;
        this.rights = rights;
        this.papers = papers;
        this.words = words;
        this.pdfs = pdfs;
        this.site = site;
        this.texts = texts;
        this.clock = clock;
    }

    /// A block with the name of what it is, for the template.
    record Part(String kind, TextDocument.Block block) {

        static Part of(TextDocument.Block block) {
            return new Part(block.getClass().getSimpleName()
                    + (block instanceof TextDocument.Heading heading ? heading.level() : ""), block);
        }
    }

    private record Read(CouncilState state, Meeting meeting) {

        TextDocument paper(BiFunction<CouncilState, Meeting, TextDocument> written) {
            return written.apply(state, meeting);
        }
    }

    @GetMapping("/pack.pdf")
    ResponseEntity<byte[]> packPdf(@PathVariable UUID id, @PathVariable UUID meetingId) {
        return pdf(read(id, meetingId).paper(papers::pack));
    }

    @GetMapping("/pack.odt")
    ResponseEntity<byte[]> packOdt(@PathVariable UUID id, @PathVariable UUID meetingId) {
        return odt(read(id, meetingId).paper(papers::pack));
    }

    @GetMapping("/minutes.pdf")
    ResponseEntity<byte[]> minutesPdf(@PathVariable UUID id, @PathVariable UUID meetingId) {
        return pdf(read(id, meetingId).paper(papers::minutes));
    }

    @GetMapping("/minutes.odt")
    ResponseEntity<byte[]> minutesOdt(@PathVariable UUID id, @PathVariable UUID meetingId) {
        return odt(read(id, meetingId).paper(papers::minutes));
    }

    @GetMapping("/extract.pdf")
    ResponseEntity<byte[]> extractPdf(@PathVariable UUID id, @PathVariable UUID meetingId) {
        return pdf(read(id, meetingId).paper(papers::extract));
    }

    @GetMapping("/extract.odt")
    ResponseEntity<byte[]> extractOdt(@PathVariable UUID id, @PathVariable UUID meetingId) {
        return odt(read(id, meetingId).paper(papers::extract));
    }

    @GetMapping("/calendar.ics")
    ResponseEntity<byte[]> calendar(@PathVariable UUID id, @PathVariable UUID meetingId) {
        Read read = read(id, meetingId);
        List<AgendaItem> agenda = read.state().agenda(meetingId);
        String description = agenda.stream().map(item -> item.position() + ". " + item.title())
                .collect(Collectors.joining("\n"));
        String title = read.state().council().title() + " — " + words.meeting(read.meeting());
        return answer(title, "ics", CALENDAR.toString(), CalendarFile.of(read.meeting(),
                new CalendarFile.Shown(title, description), clock.instant(), clock.getZone()));
    }

    private Read read(UUID id, UUID meetingId) {
        Council council = councils.read(id);
        Meeting meeting = rights.meeting(council, meetingId);
        return new Read(states.of(council), meeting);
    }

    private ResponseEntity<byte[]> pdf(TextDocument document) {
        return answer(document.title(), "pdf", MediaType.APPLICATION_PDF_VALUE,
                pdfs.render("council/pdf", document.title(),
                        Map.of("parts", document.blocks().stream().map(Part::of).toList()),
                        LocaleContextHolder.getLocale()));
    }

    /// A text says itself that what it holds is fictitious; a PDF says it at the head of each page.
    private ResponseEntity<byte[]> odt(TextDocument document) {
        List<TextDocument.Block> blocks = new ArrayList<>(document.blocks());
        if (site.holdsFictitious()) {
            blocks.addFirst(new TextDocument.Note(texts.text("layout.training")));
        }
        return answer(document.title(), "odt", OdtWriter.mediaType(),
                OdtWriter.write(new TextDocument(document.title(), document.language(), blocks)));
    }

    private static ResponseEntity<byte[]> answer(String name, String extension, String type, byte[] bytes) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(name + "." + extension, StandardCharsets.UTF_8).build().toString())
                .body(bytes);
    }
}
