package fr.egide.council.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import fr.egide.contract.editing.Field;
import fr.egide.contract.editing.FieldView;
import fr.egide.contract.editing.Problem;
import fr.egide.contract.editing.StoredTexts;
import fr.egide.contract.editing.Typed;
import fr.egide.council.Council;
import fr.egide.council.CouncilDirectory;
import fr.egide.council.CouncilPart;
import fr.egide.council.PartKind;
import fr.egide.council.writing.Choices;
import fr.egide.council.writing.CouncilForms;
import fr.egide.frame.Frames;
import fr.egide.frame.Vocabulary;
import fr.egide.web.Texts;
import fr.egide.web.Trees;

import static java.util.Objects.requireNonNull;

/// Draws the form of a part, with what became of what was sent: nothing typed is lost.
@Component
class CouncilPartForms {

    private final CouncilDirectory councils;
    private final StoredTexts stored;
    private final Choices choices;
    private final Frames frames;
    private final Trees trees;
    private final Texts texts;

    CouncilPartForms(CouncilDirectory councils, StoredTexts stored, Choices choices, Frames frames, Trees trees,
            Texts texts) {
        this.councils = councils;
        this.stored = stored;
        this.choices = choices;
        this.frames = frames;
        this.trees = trees;
        this.texts = texts;
    }

    /// What a form is drawn for.
    ///
    /// @param part as it is stored now; null for an addition
    record Subject(Council council, PartKind kind, @Nullable CouncilPart part, @Nullable UUID parent,
            CouncilForms.Group group) {

        /// What the part belongs to, or will.
        @Nullable
        UUID owner() {
            return part == null ? parent : part.parent();
        }
    }

    /// A value that someone else stored meanwhile.
    record Theirs(String label, String text) {}

    record Page(Subject subject, List<FieldView> fields, List<Theirs> theirs, String back) {

        public int version() {
            return subject.part == null ? 0 : subject.part.version();
        }

        public boolean hasProblem() {
            return fields.stream().anyMatch(field -> field.problem() != null);
        }

        public boolean mayRemove() {
            return subject.part != null && subject.kind != PartKind.COUNCIL;
        }
    }

    ModelAndView blank(Subject subject, Map<String, List<String>> defaults) {
        return answer(subject, new Typed(defaults), Map.of(), List.of(), HttpStatus.OK);
    }

    ModelAndView of(Subject subject) {
        return answer(subject, stored(subject), Map.of(), List.of(), HttpStatus.OK);
    }

    ModelAndView invalid(Subject subject, Typed typed, Map<String, Problem> problems) {
        return answer(subject, typed, problems, List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    ModelAndView conflict(Subject subject, Typed typed, List<String> fields) {
        Typed theirs = stored(subject);
        List<Theirs> both = subject.group().fields().stream().filter(field -> fields.contains(field.name()))
                .map(field -> new Theirs(label(subject.kind(), field), said(subject, field, theirs))).toList();
        return answer(subject, typed, Map.of(), both, HttpStatus.CONFLICT);
    }

    private ModelAndView answer(Subject subject, Typed typed, Map<String, Problem> problems, List<Theirs> theirs,
            HttpStatus status) {
        List<FieldView> fields = subject.group().fields().stream()
                .map(field -> view(subject, field, typed, problems.get(field.name()))).toList();
        String back = subject.part() == null
                ? PartAddress.ofParent(subject.council().id(), subject.kind(), subject.parent())
                : PartAddress.of(subject.part());
        return new ModelAndView("council/part", status)
                .addObject("page", new Page(subject, fields, theirs, back))
                .addObject("families", frames.terms(Vocabulary.FAMILY))
                .addObject("levels", frames.terms(Vocabulary.LEVEL))
                .addObject("functions", frames.terms(Vocabulary.FUNCTION));
    }

    private FieldView view(Subject subject, Field field, Typed typed, @Nullable Problem problem) {
        List<String> typedTexts = typed.all(field.name());
        return new FieldView(field, label(subject.kind(), field), typedTexts, options(subject, field, typedTexts),
                problem == null ? null : texts.text(problem.messageKey(), problem.arguments().toArray()),
                problem != null && problem.key().equals("unknown-organisation"), false);
    }

    private List<FieldView.Option> options(Subject subject, Field field, List<String> chosen) {
        Stream<Map.Entry<String, String>> known = switch (field.kind()) {
            case CHOICE -> frames.terms(requireNonNull(field.vocabulary())).stream()
                    .map(term -> Map.entry(term.code(), term.label()));
            case REFERENCE, REFERENCES -> choices.of(field, subject.council(), subject.owner()).entrySet().stream();
            default -> Stream.of();
        };
        return known.map(one -> new FieldView.Option(one.getKey(), one.getValue(), chosen.contains(one.getKey())))
                .toList();
    }

    /// What is stored, as it reads.
    private String said(Subject subject, Field field, Typed theirs) {
        List<String> stored = theirs.all(field.name());
        Map<String, String> labels = options(subject, field, stored).stream()
                .collect(Collectors.toMap(FieldView.Option::value, FieldView.Option::label));
        return stored.isEmpty()
                ? "—"
                : stored.stream().map(text -> labels.getOrDefault(text, text)).collect(Collectors.joining(", "));
    }

    private Typed stored(Subject subject) {
        return stored.typed(subject.group().fields(), trees.tree(requireNonNull(subject.part())));
    }

    private String label(PartKind kind, Field field) {
        return texts.text("council.field." + kind.slug() + "." + field.name());
    }

    Subject subject(Council council, PartKind kind, UUID id, @Nullable String group) {
        return new Subject(council, kind, councils.get(kind.type(), council.id(), id), null,
                CouncilForms.group(kind, group));
    }
}
