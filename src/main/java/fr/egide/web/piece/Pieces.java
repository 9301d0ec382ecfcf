package fr.egide.web.piece;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/// Pieces made lately, some 16 million characters of them.
@Component
class Pieces {

    private static final int CHARACTERS = 16_000_000;

    /// What a piece says: nothing else may change it.
    ///
    /// @param fragment expression that names it
    /// @param root path under which the application answers, in its links
    /// @param parameters compared by `equals`
    record Key(String fragment, @Nullable String root, Locale locale, Map<String, Object> parameters) {}

    private final Cache<Key, String> made = Caffeine.newBuilder().maximumWeight(CHARACTERS)
            .weigher((Key _, String text) -> text.length()).build();

    String get(Key key, Supplier<String> maker) {
        String kept = made.getIfPresent(key);
        if (kept == null) {
            kept = maker.get();
            made.put(key, kept);
        }
        return kept;
    }
}
