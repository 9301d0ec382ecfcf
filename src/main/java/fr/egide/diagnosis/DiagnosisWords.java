package fr.egide.diagnosis;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import fr.egide.web.Formats;
import fr.egide.web.Texts;

/// What is computed of a diagnosis, in sentences; templates call it `@diagnosisWords`.
@Component("diagnosisWords")
public class DiagnosisWords {

    private final Texts texts;
    private final Formats formats;

    DiagnosisWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    public String lack(Shortcoming lack) {
        return texts.text("diagnosis.lack." + lack.key(), lack.arguments().toArray());
    }

    /// How long the work lasted, beside the usual three to twelve months.
    public String elapsed(@Nullable Elapsed elapsed) {
        return elapsed == null
                ? texts.text("diagnosis.elapsed.unknown")
                : texts.text(elapsed.goesOn() ? "diagnosis.elapsed.so-far" : "diagnosis.elapsed.lasted",
                        elapsed.days(), texts.text("diagnosis.elapsed." + elapsed.verdict()));
    }

    /// How far the rank depends on the weights.
    public String stability(PriorityRanking.Ranked ranked) {
        return ranked.isStable()
                ? texts.text("diagnosis.rank.keeps", ranked.rank())
                : texts.text("diagnosis.rank.range", ranked.best(), ranked.worst());
    }

    public String score(PriorityRanking.Ranked ranked) {
        return formats.decimal(ranked.score(), 2);
    }

    /// The step of a criterion with its word: `4 – souvent`.
    public String step(Criterion criterion, Finding finding) {
        Integer step = criterion.of(finding);
        return step == null
                ? texts.text("diagnosis.not-rated")
                : step + " – " + texts.text("diagnosis.scale." + criterion.name().toLowerCase(java.util.Locale.ROOT)
                        + "." + step);
    }

    public String candidate(Candidate candidate) {
        ExistingResponse response = candidate.response();
        return response == null
                ? texts.text("diagnosis.candidate.nothing", candidate.finding().position())
                : texts.text("diagnosis.candidate.gap", candidate.finding().position(),
                        String.valueOf(response.gap()));
    }

    public String title(Section section) {
        return section.title(LocaleContextHolder.getLocale().getLanguage());
    }

    public String expected(Section section) {
        return section.expected(LocaleContextHolder.getLocale().getLanguage());
    }

    /// The number of a finding, to name it elsewhere in the document.
    public String number(DiagnosisDocument document, UUID finding) {
        return document.finding(finding).map(found -> texts.text("diagnosis.finding.number", found.position()))
                .orElse("");
    }
}
