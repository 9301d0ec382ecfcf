package fr.egide.indicator;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import fr.egide.web.Formats;
import fr.egide.web.Texts;
import fr.egide.web.observation.ObservedState;

/// Indicators that compute themselves from actions, steps, promises and money, as they stood on a day.
@Component
class ComputedPoints {

    private final Formats formats;
    private final Texts texts;

    ComputedPoints(Formats formats, Texts texts) {
        this.formats = formats;
        this.texts = texts;
    }

    /// Each of them once, however many indicators follow it.
    Map<String, Point> points(Situation situation, Set<String> wanted) {
        return wanted.stream().collect(Collectors.toMap(computed -> computed, computed -> point(situation, computed)));
    }

    private Point point(Situation situation, String computed) {
        Tally tally = Tally.of(computed, situation);
        return new Point(situation.day(),
                tally.percent() == null ? ObservedState.NOT_APPLICABLE : ObservedState.MEASURED, tally.percent(), null,
                null, null, null, false, said(tally, situation, computed), null);
    }

    /// What was counted, of how much, on which day.
    private String said(Tally tally, Situation situation, String computed) {
        return texts.text("indicator.counted." + computed, tally.counted().size(), tally.seen().size(),
                formats.date(situation.day()));
    }
}
