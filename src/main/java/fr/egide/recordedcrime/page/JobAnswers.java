package fr.egide.recordedcrime.page;

import java.net.URI;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import com.fasterxml.jackson.annotation.JsonInclude;

import fr.egide.recordedcrime.importing.FilePlace;
import fr.egide.recordedcrime.importing.Jobs;
import fr.egide.web.Texts;

/// A job as the API says it; its problem is an RFC 9457 one, with the place in the file.
@Component
class JobAnswers {

    private static final String UNEXPECTED = "RCR-500";

    private final Texts texts;

    JobAnswers(Texts texts) {
        this.texts = texts;
    }

    record Result(@Nullable UUID edition, long rows, boolean alreadyLoaded) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Problem(URI type, String title, int status, String code, String detail, @Nullable String file,
            @Nullable Integer line, @Nullable String column, @Nullable String value) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(String state, double progress, @Nullable Result result, @Nullable Problem problem) {}

    Answer of(Jobs.Job job) {
        return new Answer(job.state(), job.progress(),
                job.state().equals("DONE") ? new Result(job.edition(), job.rowsRead(), job.alreadyLoaded()) : null,
                problem(job.problemCode(), job.problemText(), job.problemPlace()));
    }

    private @Nullable Problem problem(@Nullable String code, @Nullable String detail, @Nullable FilePlace place) {
        if (code == null || detail == null || place == null) {
            return null;
        }
        int status = code.equals(UNEXPECTED) ? 500 : 422;
        return new Problem(URI.create("urn:egide:problem:" + code), texts.text("problem.title." + status / 100), status,
                code, detail, place.file(), place.line(), place.column(), place.value());
    }
}
