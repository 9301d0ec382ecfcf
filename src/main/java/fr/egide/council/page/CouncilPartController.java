package fr.egide.council.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import fr.egide.contract.editing.Problem;
import fr.egide.contract.editing.Typed;
import fr.egide.council.Council;
import fr.egide.council.CouncilDirectory;
import fr.egide.council.CouncilPart;
import fr.egide.council.PartKind;
import fr.egide.council.writing.CouncilForms;
import fr.egide.council.writing.CouncilWriter;
import fr.egide.council.writing.Outcome;
import fr.egide.web.Refusal;

/// The form of any part of a council: one page to add one, one a group of fields to change one.
@Controller
@RequestMapping("/councils/{council}/parts/{slug}")
class CouncilPartController {

    private final CouncilDirectory councils;
    private final CouncilWriter writer;
    private final CouncilPartForms forms;
    private final Clock clock;

    CouncilPartController(CouncilDirectory councils, CouncilWriter writer, CouncilPartForms forms, Clock clock) {
        this.councils = councils;
        this.writer = writer;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView add(@PathVariable UUID council, @PathVariable String slug, @RequestParam @Nullable UUID parent) {
        PartKind kind = free(slug);
        return forms.blank(addition(councils.run(council), kind, parent), defaults(kind, parent));
    }

    @PostMapping("/new")
    ModelAndView added(@PathVariable UUID council, @PathVariable String slug, @RequestParam @Nullable UUID parent,
            @RequestParam MultiValueMap<String, String> form) {
        PartKind kind = free(slug);
        CouncilPartForms.Subject subject = addition(councils.run(council), kind, parent);
        Typed typed = new Typed(form);
        return answer(subject, typed, writer.add(kind, council, parent, typed));
    }

    @GetMapping("/{id}")
    ModelAndView edit(@PathVariable UUID council, @PathVariable String slug, @PathVariable UUID id,
            @RequestParam @Nullable String group) {
        return forms.of(forms.subject(councils.run(council), PartKind.ofSlug(slug), id, group));
    }

    @PostMapping("/{id}")
    ModelAndView edited(@PathVariable UUID council, @PathVariable String slug, @PathVariable UUID id,
            @RequestParam @Nullable String group, @RequestParam int version,
            @RequestParam MultiValueMap<String, String> form) {
        CouncilPartForms.Subject subject = forms.subject(councils.run(council), PartKind.ofSlug(slug), id, group);
        Typed typed = new Typed(form);
        return answer(subject, typed,
                writer.change(subject.kind(), council, id, version, subject.group().fields(), typed));
    }

    @PostMapping("/{id}/remove")
    String remove(@PathVariable UUID council, @PathVariable String slug, @PathVariable UUID id) {
        councils.run(council);
        PartKind kind = free(slug);
        CouncilPart part = councils.get(kind.type(), council, id);
        writer.remove(kind, council, id);
        return "redirect:" + PartAddress.ofParent(council, kind, part.parent());
    }

    private ModelAndView answer(CouncilPartForms.Subject subject, Typed typed, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Saved(CouncilPart part) -> new ModelAndView("redirect:" + PartAddress.of(part));
            case Outcome.Invalid(Map<String, Problem> problems) -> forms.invalid(subject, typed, problems);
            case Outcome.Stale(CouncilPart current, List<String> fields) -> forms.conflict(
                    new CouncilPartForms.Subject(subject.council(), subject.kind(), current, null, subject.group()),
                    typed,
                    fields);
        };
    }

    /// The parent must be there before the form is drawn.
    private CouncilPartForms.Subject addition(Council council, PartKind kind, @Nullable UUID parent) {
        PartKind above = kind.parent();
        if (above != null && (parent != null || kind != PartKind.MEETING)) {
            councils.get(above.type(), council.id(), parent == null ? council.id() : parent);
        }
        return new CouncilPartForms.Subject(council, kind, null, parent, CouncilForms.group(kind, null));
    }

    private Map<String, List<String>> defaults(PartKind kind, @Nullable UUID parent) {
        String today = LocalDate.now(clock).toString();
        return switch (kind) {
            case MANDATE -> Map.of("startsOn", List.of(today));
            case GROUP -> Map.of("openedOn", List.of(today), "kind", List.of("THEMATIC"), "level", List.of("OPEN"));
            case MEETING -> Map.of("formation", List.of(parent == null ? "PLENARY" : "GROUP"));
            case SEAT -> Map.of("quality", List.of("DESIGNATED"), "voice", List.of("UNSAID"));
            case ITEM -> Map.of("kind", List.of("OTHER"));
            case COUNCIL, PAPER, MEMBER, DECISION -> Map.of();
        };
    }

    /// @throws Refusal 404 `WEB-404` for the council itself, which is neither added nor removed here
    private static PartKind free(String slug) {
        PartKind kind = PartKind.ofSlug(slug);
        if (kind == PartKind.COUNCIL) {
            throw Refusal.notFound("WEB-404");
        }
        return kind;
    }
}
