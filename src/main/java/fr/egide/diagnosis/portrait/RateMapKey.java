package fr.egide.diagnosis.portrait;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import fr.egide.diagnosis.portrait.CommuneRates.Row;
import fr.egide.recordedcrime.State;
import fr.egide.web.Formats;
import fr.egide.web.Texts;
import fr.egide.web.chart.AreaMap;
import fr.egide.web.chart.AreaMap.Fill;

/// Says what the fills of the maps mean: those alone that the maps hold.
@Component
class RateMapKey {

    private static final String KEY = "diagnosis.map.";

    private final Texts texts;
    private final Formats formats;

    RateMapKey(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    List<RateMapView.Key> of(RateClasses classes, CommuneRates rates) {
        List<RateMapView.Key> lines = new ArrayList<>();
        if (rates.rows().stream().anyMatch(Row::hasRate)) {
            IntStream.range(0, classes.number()).forEach(place -> lines.add(
                    new RateMapView.Key(AreaMap.swatch(classes.fillOf(place)), label(classes, place))));
        }
        if (rates.number(State.WITHHELD) > 0) {
            lines.add(new RateMapView.Key(AreaMap.swatch(Fill.HATCHED), texts.text(KEY + "withheld")));
        }
        if (rates.rows().stream().anyMatch(row -> row.state() != State.WITHHELD && !row.hasRate())) {
            lines.add(new RateMapView.Key(AreaMap.swatch(Fill.BLANK), texts.text(KEY + "absent")));
        }
        return lines;
    }

    private String label(RateClasses classes, int place) {
        double[] bounds = classes.bounds();
        if (bounds.length == 0) {
            return texts.text(KEY + "alike");
        }
        if (place == 0) {
            return texts.text(KEY + "under", formats.decimal(bounds[0], classes.digits()));
        }
        return place == bounds.length
                ? texts.text(KEY + "over", formats.decimal(bounds[place - 1], classes.digits()))
                : texts.text(KEY + "between", formats.decimal(bounds[place - 1], classes.digits()),
                        formats.decimal(bounds[place], classes.digits()));
    }
}
