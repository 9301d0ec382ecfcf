package fr.egide.diagnosis;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// A whole diagnosis: as it stands while it is written, as it was decided upon afterwards.
///
/// @param findings by number; what bears on one is found by its identifier
/// @param events the oldest first
/// @param steps what became of it, the oldest first
public record DiagnosisDocument(Diagnosis diagnosis, List<Chapter> chapters, List<Source> sources,
        List<Finding> findings, List<Figure> figures, List<Viewpoint> viewpoints, List<ExistingResponse> responses,
        List<ConsultationEvent> events, List<Preparation> preparation, List<SetAsideTopic> setAside,
        List<Step> steps) {

    /// A section and what is written under it.
    public record Chapter(Section section, SectionText written) {

        public boolean isEmpty() {
            String text = written.text();
            return text == null || text.isBlank();
        }
    }

    public List<Figure> figuresOf(Finding finding) {
        return figures.stream().filter(figure -> figure.finding().equals(finding.id())).toList();
    }

    /// The drawings of the figures of a finding, each once.
    public List<String> chartsOf(Finding finding) {
        return figuresOf(finding).stream().map(Figure::chart).filter(Objects::nonNull).map(Objects::requireNonNull)
                .distinct().toList();
    }

    public List<Viewpoint> viewpointsOf(Finding finding) {
        return viewpoints.stream().filter(view -> view.finding().equals(finding.id())).toList();
    }

    public List<ExistingResponse> responsesTo(Finding finding) {
        return responses.stream().filter(response -> response.finding().equals(finding.id())).toList();
    }

    public List<Source> sourcesOf(Finding finding) {
        return sources.stream().filter(source -> finding.sources().contains(source.id())).toList();
    }

    public List<Finding> findingsOf(ConsultationEvent event) {
        return findings.stream().filter(finding -> event.findings().contains(finding.id())).toList();
    }

    /// Whether those who spoke of a finding don't all say the same; a family without a view says nothing.
    public boolean isDisputed(Finding finding) {
        return viewpointsOf(finding).stream().map(Viewpoint::stance).filter(stance -> !stance.equals("NO_VIEW"))
                .distinct().count() > 1;
    }

    /// The last step of a kind.
    public Optional<Step> last(Step.Move move) {
        return steps.stream().filter(step -> step.move() == move).reduce((_, later) -> later);
    }

    public Optional<Finding> finding(UUID id) {
        return findings.stream().filter(finding -> finding.id().equals(id)).findFirst();
    }
}
