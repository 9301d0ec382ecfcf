package fr.egide.diagnosis.proposal;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

import com.fasterxml.jackson.annotation.JsonInclude;

import fr.egide.web.Texts;

/// A partition asked for as the API says it; why it failed is an RFC 9457 problem.
@Component
class PartitionAnswers {

    private static final String UNEXPECTED = "DIA-500";

    private final Texts texts;

    PartitionAnswers(Texts texts) {
        this.texts = texts;
    }

    /// @param progress share of the steps that are over, 0 to 1
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(UUID id, PartitionJob.State state, double progress, PartitionStep step, Instant requestedAt,
            PartitionQuestion question, @Nullable CommunePartition result, @Nullable ProblemDetail problem) {}

    Answer of(PartitionJob job) {
        return new Answer(job.id(), job.state(), job.progress(), job.step(), job.requestedAt(), job.question(),
                job.made(), problem(job.problemCode(), job.problemText()));
    }

    private @Nullable ProblemDetail problem(@Nullable String code, @Nullable String sentence) {
        if (code == null || sentence == null) {
            return null;
        }
        HttpStatus status = code.equals(UNEXPECTED) ? HttpStatus.INTERNAL_SERVER_ERROR : HttpStatus.CONFLICT;
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setType(URI.create("urn:egide:problem:" + code));
        problem.setTitle(texts.text("problem.title." + status.value() / 100));
        problem.setProperty("code", code);
        return problem;
    }
}
