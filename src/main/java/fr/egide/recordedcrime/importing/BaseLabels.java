package fr.egide.recordedcrime.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import fr.egide.recordedcrime.SeriesIndicator;
import fr.egide.recordedcrime.SeriesIndicators;
import fr.egide.web.Refusal;

/// The labels of indicators and the units of count met in a base; what a row writes is looked up once.
final class BaseLabels {

    private static final int UNIT_BITS = 16;

    private final String file;
    private final Lines lines;
    private final Layout layout;
    private final SeriesIndicators indicators;
    private final ByteDictionary labelTexts = new ByteDictionary();
    private final ByteDictionary unitTexts = new ByteDictionary();
    private final List<SeriesIndicator> labelled = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final List<String> units = new ArrayList<>();
    private final Set<Long> pairs = new HashSet<>();

    BaseLabels(String file, Lines lines, Layout layout, SeriesIndicators indicators) {
        this.file = file;
        this.lines = lines;
        this.layout = layout;
        this.indicators = indicators;
    }

    /// The indicator of this row.
    ///
    /// @throws Refusal `RCR-008` for an unknown label
    SeriesIndicator ofRow() {
        int place = layout.place(Column.INDICATOR);
        int label = labelTexts.find(lines.buffer(), lines.from(place), lines.to(place));
        if (label < 0) {
            String written = lines.text(place);
            labelled.add(indicators.find(written).orElseThrow(() -> Refusal.unprocessable("RCR-008", file,
                    lines.number(), layout.nameOf(Column.INDICATOR), written)));
            labels.add(written);
            label = labelTexts.add(lines.buffer(), lines.from(place), lines.to(place));
        }
        pairs.add((long) label << UNIT_BITS | unit());
        return labelled.get(label);
    }

    /// How each indicator is named here, and what it counts.
    Set<Base.Label> named() {
        return pairs.stream().map(pair -> {
            int label = (int) (pair >> UNIT_BITS);
            return new Base.Label(labelled.get(label).code(), labels.get(label),
                    units.get((int) (pair & (1 << UNIT_BITS) - 1)));
        }).collect(Collectors.toSet());
    }

    private int unit() {
        int place = layout.place(Column.UNIT);
        int unit = unitTexts.find(lines.buffer(), lines.from(place), lines.to(place));
        if (unit >= 0) {
            return unit;
        }
        units.add(lines.text(place));
        return unitTexts.add(lines.buffer(), lines.from(place), lines.to(place));
    }
}
