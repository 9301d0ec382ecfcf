package fr.egide.indicator;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import fr.egide.web.Formats;
import fr.egide.web.Texts;
import fr.egide.web.observation.Periods;

/// Names of the periods of figures; templates call it `@figurePeriods`.
@Component("figurePeriods")
public class FigurePeriods {

    private final Periods periods;
    private final Formats formats;
    private final Texts texts;

    FigurePeriods(Periods periods, Formats formats, Texts texts) {
        this.periods = periods;
        this.formats = formats;
        this.texts = texts;
    }

    /// The period of an indicator; what computes itself is read on a day.
    public String of(Definition definition, LocalDate start) {
        return definition.computed() == null
                ? periods.name(definition.periodicity(), start)
                : texts.text("indicator.on-day", formats.date(start));
    }
}
