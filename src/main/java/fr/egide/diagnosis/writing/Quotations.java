package fr.egide.diagnosis.writing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.diagnosis.DiagnosisDirectory;
import fr.egide.diagnosis.Figure;
import fr.egide.diagnosis.Finding;
import fr.egide.diagnosis.PartKind;
import fr.egide.web.Refusal;

/// Figures taken from the portrait, by the place they were taken from.
@Component
public class Quotations {

    private final DiagnosisDirectory diagnoses;
    private final DiagnosisWriter writer;

    Quotations(DiagnosisDirectory diagnoses, DiagnosisWriter writer) {
        this.diagnoses = diagnoses;
        this.writer = writer;
    }

    /// What a finding quotes, by its address.
    public Map<String, Figure> of(UUID diagnosis, UUID finding) {
        return diagnoses.list(Figure.class, diagnosis).stream()
                .filter(figure -> figure.finding().equals(finding) && figure.address() != null)
                .collect(Collectors.toMap(Figure::address, Function.identity(), (one, _) -> one));
    }

    /// Puts figures under a finding; one that was taken from the same place before gives way to what is said there now.
    ///
    /// @throws Refusal 409 `DIA-001` when the diagnosis isn't a draft any more; 404 `DIA-405` without the finding
    @Transactional
    public void quote(UUID diagnosis, UUID finding, List<Figure> figures) {
        writer.requireDraft(diagnosis);
        diagnoses.get(Finding.class, diagnosis, finding);
        Map<String, Figure> before = of(diagnosis, finding);
        figures.forEach(figure -> {
            Figure old = before.get(figure.address());
            if (old != null) {
                writer.save(old, new Figure(old.id(), diagnosis, finding, old.position(), figure.key(), figure.text(),
                        figure.address(), figure.chart(), figure.basis(), old.version()));
            } else {
                writer.insert(new Figure(figure.id(), diagnosis, finding, writer.next(PartKind.FIGURE, diagnosis),
                        figure.key(), figure.text(), figure.address(), figure.chart(), figure.basis(), 0));
            }
        });
    }
}
