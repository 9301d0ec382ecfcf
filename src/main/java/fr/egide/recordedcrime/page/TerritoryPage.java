package fr.egide.recordedcrime.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import fr.egide.recordedcrime.Comparison;
import fr.egide.recordedcrime.Edition;
import fr.egide.recordedcrime.Reading;
import fr.egide.recordedcrime.Series;
import fr.egide.recordedcrime.SeriesIndicator;
import fr.egide.territory.Commune;
import fr.egide.territory.Territory;

/// What the page of a territory shows.
///
/// @param editions loaded, the newest first
/// @param from first year of the tables, `to` the last
record TerritoryPage(Territory territory, List<Commune> members, List<Block> blocks, List<Edition> editions, int from,
        int to, Asked asked) {

    /// What the address asks: two years to compare, one edition to read alone; nothing where it doesn't say.
    record Asked(@Nullable Integer from, @Nullable Integer to, @Nullable UUID edition) {}

    /// One indicator.
    ///
    /// @param source editions read, geography, units
    record Block(SeriesIndicator indicator, Series series, Comparison change, String chart, String sentence,
            List<Beside> beside, String source) {}

    /// The same indicator, the same year: here first, then elsewhere.
    record Beside(String name, Reading reading) {}

    public Map<UUID, Edition> editionsById() {
        return editions.stream().collect(Collectors.toMap(Edition::id, edition -> edition));
    }

    /// Years that may be compared, the latest first.
    public List<Integer> years() {
        return IntStream.rangeClosed(from, to).mapToObj(year -> from + to - year).toList();
    }
}
