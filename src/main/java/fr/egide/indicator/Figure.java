package fr.egide.indicator;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fr.egide.recordedcrime.Comparison;
import fr.egide.statistics.Evolution;
import fr.egide.web.observation.ObservedState;

/// A followed indicator as the dashboard shows it.
///
/// @param baseline value at the start, in the indicator's unit
/// @param context true where the figure is that of the communes crossed: no baseline, target or progress
/// @param change what is said of an official series from one year to another
/// @param obstacle why its progress can't be computed
/// @param absence why an official series says nothing
public record Figure(Tracked tracked, Definition definition, List<Point> points, @Nullable Double baseline,
        @Nullable String baselineWhen, Evolution evolution, boolean context, @Nullable String producer,
        @Nullable Comparison change, @Nullable Obstacle obstacle, @Nullable Absence absence) {

    public Figure {
        points = List.copyOf(points);
    }

    /// The latest point that says something.
    public Optional<Point> last() {
        return points.reversed().stream().filter(point -> point.state() != ObservedState.NOT_PROVIDED).findFirst();
    }

    /// Way covered from baseline to target, not clipped: below 0 is the wrong way, above 1 is beyond; nothing when one of
    /// the three is missing, when baseline and last value can't be compared, or when target and baseline are equal.
    public @Nullable Double progress() {
        Double value = last().map(Point::value).orElse(null);
        if (context || obstacle != null || value == null || baseline == null || tracked.target() == null) {
            return null;
        }
        double way = tracked.target().doubleValue() - baseline;
        return way == 0 ? null : (value - baseline) / way;
    }
}
