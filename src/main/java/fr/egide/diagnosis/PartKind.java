package fr.egide.diagnosis;

import java.util.Locale;
import java.util.stream.Stream;

import fr.egide.web.Refusal;

/// The kinds of parts, with their names in addresses: `viewpoint` for one, `viewpoints` for all.
public enum PartKind {
    DIAGNOSIS(Diagnosis.class, false), SECTION(SectionText.class, false), SOURCE(Source.class, false), FINDING(
            Finding.class, false), FIGURE(Figure.class, true), VIEWPOINT(Viewpoint.class,
                    true), RESPONSE(ExistingResponse.class, true), EVENT(ConsultationEvent.class, false), PREPARATION(
                            Preparation.class, false), TOPIC(SetAsideTopic.class, false);

    private final Class<? extends DiagnosisPart> type;
    private final boolean ofFinding;

    PartKind(Class<? extends DiagnosisPart> type, boolean ofFinding) {
        this.type = type;
        this.ofFinding = ofFinding;
    }

    public Class<? extends DiagnosisPart> type() {
        return type;
    }

    /// Whether each part of this kind bears on one finding.
    public boolean isOfFinding() {
        return ofFinding;
    }

    /// Whether one may add and remove parts of this kind: not the diagnosis itself, nor the sections it was opened with.
    public boolean isFree() {
        return this != DIAGNOSIS && this != SECTION;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws Refusal 404 `WEB-404` when no kind is written so
    public static PartKind ofSlug(String slug) {
        return Stream.of(values()).filter(kind -> kind.slug().equals(slug)).findFirst()
                .orElseThrow(() -> Refusal.notFound("WEB-404"));
    }

    public static PartKind of(DiagnosisPart part) {
        return Stream.of(values()).filter(kind -> kind.type.isInstance(part)).findFirst().orElseThrow();
    }
}
