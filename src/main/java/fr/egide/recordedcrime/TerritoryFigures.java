package fr.egide.recordedcrime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import fr.egide.territory.Territory;

/// What is recorded of several indicators of a territory, read once: as series, and over any years in common.
public final class TerritoryFigures {

    private final Territory territory;
    private final Map<SeriesIndicator, Panel> panels;
    private final double leastShare;

    TerritoryFigures(Territory territory, Map<SeriesIndicator, Panel> panels, double leastShare) {
        this.territory = territory;
        this.panels = new LinkedHashMap<>(panels);
        this.leastShare = leastShare;
    }

    /// One of each indicator, in their order.
    public List<Series> series(int from, int to) {
        return panels.entrySet().stream().map(
                entry -> new Series(entry.getKey(), territory, new ReadingMaker(entry.getValue()).readings(from, to)))
                .toList();
    }

    public YearsInCommon yearsInCommon(SeriesIndicator indicator) {
        return new CommonYears(Objects.requireNonNull(panels.get(indicator)), leastShare);
    }
}
