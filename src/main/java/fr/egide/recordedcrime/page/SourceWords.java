package fr.egide.recordedcrime.page;

import java.util.Collection;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import fr.egide.recordedcrime.Edition;
import fr.egide.recordedcrime.Reading;
import fr.egide.recordedcrime.Series;
import fr.egide.web.Texts;

/// The line under a chart: which editions were read, of which geography, in which units.
@Component
class SourceWords {

    private final Texts texts;

    SourceWords(Texts texts) {
        this.texts = texts;
    }

    String of(Series series, Collection<Edition> editions) {
        var read = series.readings().stream().map(Reading::edition).collect(Collectors.toSet());
        String named = editions.stream().filter(edition -> read.contains(edition.id()))
                .map(edition -> texts.text("recordedcrime.source.edition", edition.lastYear() + "",
                        edition.geographyYear() + "", texts.text("recordedcrime.level." + edition.level())))
                .collect(Collectors.joining(" ; "));
        return texts.text(series.territory().fictitious() ? "recordedcrime.source.fictitious" : "recordedcrime.source",
                named,
                texts.text("recordedcrime.unit." + series.indicator().unit()),
                ReadingWords.per(series.indicator(), texts));
    }
}
