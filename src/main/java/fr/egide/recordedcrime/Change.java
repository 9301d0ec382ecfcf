package fr.egide.recordedcrime;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fr.egide.statistics.Evolution;
import fr.egide.statistics.RateRatio;

/// Compares two years over the communes published in both, within one edition, and says it in the closed words.
final class Change {

    /// Under this share of the population in common, nothing is said.
    private static final double LEAST_SHARE = 0.8;
    private static final double LEVEL = 0.95;

    private Change() {
    }

    static Comparison nothing(int from, int to, Members members) {
        return new Comparison(from, to, 0, members.size(), 0, null, Evolution.NOTHING_CAN_BE_SAID);
    }

    static Comparison between(Chain chain, SeriesIndicator indicator, int from, int to) {
        Map<String, Cell> before = chain.year(from);
        Map<String, Cell> after = chain.year(to);
        Set<String> common = new TreeSet<>(before.keySet());
        common.removeIf(code -> !isPublished(before.get(code)) || !isPublished(after.get(code)));
        List<Cell> earlier = common.stream().map(before::get).map(java.util.Objects::requireNonNull).toList();
        List<Cell> later = common.stream().map(after::get).map(java.util.Objects::requireNonNull).toList();
        double share = chain.members().share(earlier.stream().map(chain::today).collect(Collectors.toSet()));
        boolean isOneEdition = Stream.concat(earlier.stream(), later.stream()).map(cell -> cell.edition().id())
                .distinct().count() == 1;
        Double base1 = Chain.base(earlier);
        Double base2 = Chain.base(later);
        if (!isOneEdition || share < LEAST_SHARE || base1 == null || base2 == null) {
            return new Comparison(from, to, common.size(), chain.members().size(), share, null,
                    Evolution.NOTHING_CAN_BE_SAID);
        }
        RateRatio ratio = RateRatio.compare(sum(later), base2, sum(earlier), base1, LEVEL);
        return new Comparison(from, to, common.size(), chain.members().size(), share, ratio,
                word(ratio, indicator.direction()));
    }

    private static Evolution word(RateRatio ratio, SeriesIndicator.Direction direction) {
        if (direction == SeriesIndicator.Direction.NEUTRAL) {
            return Evolution.NOTHING_CAN_BE_SAID;
        }
        if (ratio.interval().contains(1)) {
            return Evolution.INCONCLUSIVE;
        }
        boolean isLower = ratio.interval().upper() < 1;
        return isLower == (direction == SeriesIndicator.Direction.LOWER)
                ? Evolution.IMPROVEMENT
                : Evolution.DETERIORATION;
    }

    private static boolean isPublished(@Nullable Cell cell) {
        return cell != null && cell.isPublished();
    }

    private static long sum(List<Cell> cells) {
        return cells.stream().mapToLong(Cell::count).sum();
    }
}
