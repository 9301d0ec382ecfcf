package fr.egide.diagnosis;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// A candidate objective: what a finding still lacks.
///
/// @param response the response that leaves this gap; none where nothing answers the finding at all
public record Candidate(Finding finding, @Nullable ExistingResponse response) {

    /// Gaps of the inventory of responses, and findings that nothing answers, in the order of the findings.
    public static List<Candidate> of(DiagnosisDocument document) {
        return document.findings().stream().flatMap(finding -> of(document, finding)).toList();
    }

    private static Stream<Candidate> of(DiagnosisDocument document, Finding finding) {
        List<ExistingResponse> responses = document.responsesTo(finding);
        return responses.isEmpty()
                ? Stream.of(new Candidate(finding, null))
                : responses.stream().filter(response -> response.gap() != null)
                        .map(response -> new Candidate(finding, response));
    }
}
