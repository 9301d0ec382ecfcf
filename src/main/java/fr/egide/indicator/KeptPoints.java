package fr.egide.indicator;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/// Points made lately of typed observations, a hundred thousand of them: those of indicators of which nothing has been typed
/// since aren't read again.
@Component
class KeptPoints {

    private static final int POINTS = 100_000;

    private record Key(Observations.Stamp stamp, Locale locale) {}

    private final Cache<Key, List<Point>> made = Caffeine.newBuilder().maximumWeight(POINTS)
            .weigher((Key _, List<Point> points) -> points.size()).build();

    /// Points by indicator, in the language of the page.
    ///
    /// @param reader reads those of some indicators
    Map<UUID, List<Point>> of(List<Observations.Stamp> stamps,
            Function<Collection<UUID>, Map<UUID, List<Point>>> reader) {
        Locale locale = LocaleContextHolder.getLocale();
        Map<UUID, List<Point>> points = new HashMap<>();
        made.getAll(stamps.stream().map(stamp -> new Key(stamp, locale)).toList(), missing -> read(missing, reader))
                .forEach((key, own) -> points.put(key.stamp().tracked(), own));
        return points;
    }

    private static Map<Key, List<Point>> read(Set<? extends Key> missing,
            Function<Collection<UUID>, Map<UUID, List<Point>>> reader) {
        Map<UUID, List<Point>> read = reader
                .apply(missing.stream().map(key -> key.stamp().tracked()).toList());
        return missing.stream().collect(
                Collectors.toMap(key -> key, key -> read.getOrDefault(key.stamp().tracked(), List.of())));
    }
}
