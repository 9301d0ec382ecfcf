package fr.egide.diagnosis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import fr.egide.diagnosis.Shortcoming.Weight;

/// What a diagnosis lacks, by the checks CC-04, CC-05, CC-07, CC-09, CC-10, CC-29, CC-30 and CC-34, with what is plainly
/// missing to be read.
public final class Shortcomings {

    private static final Set<String> POPULATION = Set.of("INHABITANTS", "YOUTH");
    private static final Set<String> FIELD = Set.of("PROFESSIONAL", "ASSOCIATION");
    private static final String INSTITUTION = "INSTITUTION";

    private final DiagnosisDocument document;
    private final LocalDate today;
    private final List<Shortcoming> found = new ArrayList<>();

    private Shortcomings(DiagnosisDocument document, LocalDate today) {
        this.document = document;
        this.today = today;
    }

    /// What blocks acceptance first, then in the order of the checks.
    public static List<Shortcoming> of(DiagnosisDocument document, LocalDate today) {
        Shortcomings all = new Shortcomings(document, today);
        all.mandatoryParts();
        all.sourcesOfFeeling();
        all.time();
        all.preparation();
        all.viewpoints();
        all.consultation();
        all.findings();
        return List.copyOf(all.found);
    }

    private void mandatoryParts() {
        document.chapters().stream().filter(chapter -> chapter.section().part() != null)
                .filter(DiagnosisDocument.Chapter::isEmpty)
                .forEach(chapter -> note("part." + chapter.section().part(), "CC-04", Weight.BLOCKING,
                        chapter.section().key()));
    }

    private void sourcesOfFeeling() {
        List<Source> sources = document.sources().stream().filter(Source::onFeeling).toList();
        if (sources.stream().noneMatch(source -> POPULATION.contains(source.family()))) {
            note("feeling.population", "CC-05", Weight.ERROR, "FEELING");
        }
        if (sources.stream().noneMatch(source -> FIELD.contains(source.family()))) {
            note("feeling.field", "CC-05", Weight.ERROR, "FEELING");
        }
    }

    private void time() {
        Elapsed.of(document.diagnosis(), today).ifPresentOrElse(elapsed -> {
            if (!elapsed.goesOn()) {
                switch (elapsed.verdict()) {
                    case TOO_SHORT -> note("hasty", "CC-07", Weight.ERROR, "COMMISSION", elapsed.days());
                    case SHORT -> note("hasty", "CC-07", Weight.WARNING, "COMMISSION", elapsed.days());
                    case BELOW_USUAL, USUAL, LONG -> {
                    }
                }
            }
        }, () -> note("dates", "CC-07", Weight.WARNING, "COMMISSION"));
    }

    private void preparation() {
        Breadth breadth = Breadth.of(document.preparation());
        if (breadth.verdict() != Breadth.Verdict.BROAD) {
            note("breadth", "CC-09", breadth.verdict() == Breadth.Verdict.NARROW ? Weight.ERROR : Weight.WARNING,
                    "COMMISSION", breadth.present().size(), breadth.expected());
        }
        List<Preparation> associations = document.preparation().stream().filter(Breadth::tookPart)
                .filter(one -> one.family().equals("ASSOCIATION")).toList();
        if (associations.isEmpty()) {
            note("associations", "CC-10", Weight.ERROR, "COMMISSION");
        }
        if (associations.stream().noneMatch(Preparation::onFeeling)) {
            note("associations.feeling", "CC-10", Weight.ERROR, "FEELING");
        }
    }

    private void viewpoints() {
        for (Finding finding : document.findings()) {
            List<String> families = document.viewpointsOf(finding).stream().map(Viewpoint::family).distinct().toList();
            if (families.size() < 2 || families.stream().allMatch(INSTITUTION::equals)) {
                note("viewpoints", "CC-29", Weight.WARNING, "CROSSING", finding.position());
            }
        }
    }

    private void consultation() {
        LocalDate start = document.diagnosis().startedOn();
        if (document.events().stream().noneMatch(event -> start == null || !event.heldOn().isBefore(start))) {
            note("consultation", "CC-30", Weight.ERROR, "FEELING");
        }
    }

    private void findings() {
        if (document.findings().isEmpty()) {
            note("findings", "CC-34", Weight.ERROR, "FACTS");
        }
        for (Finding finding : document.findings()) {
            if (finding.evidence() == null && finding.sources().isEmpty()
                    && document.figuresOf(finding).isEmpty()) {
                note("evidence", "CC-34", Weight.WARNING, "FACTS", finding.position());
            }
            if (document.responsesTo(finding).isEmpty()) {
                note("responses", "CC-34", Weight.WARNING, "RESPONSES", finding.position());
            }
            if (!finding.isRated()) {
                note("rating", "CC-34", Weight.WARNING, "RANKING", finding.position());
            }
        }
    }

    private void note(String key, String check, Weight weight, String section, Object... arguments) {
        found.add(new Shortcoming(key, check, weight, section, List.of(arguments)));
    }
}
