package fr.egide.recordedcrime.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

import fr.egide.recordedcrime.Edition;
import fr.egide.recordedcrime.Editions;
import fr.egide.recordedcrime.SeriesIndicators;

/// Reads a file to its end, then stores it: what isn't understood changes nothing.
@Component
class EditionLoader {

    private static final Pattern PRODUCED = Pattern.compile("produit-?_?le-?_?(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern GEOGRAPHY = Pattern.compile("geographie-?_?(\\d{4})");

    private final Codes codes;
    private final SeriesIndicators indicators;
    private final Editions editions;
    private final EditionStore store;
    private final Clock clock;

    EditionLoader(Codes codes, SeriesIndicators indicators, Editions editions, EditionStore store, Clock clock) {
        this.codes = codes;
        this.indicators = indicators;
        this.editions = editions;
        this.store = store;
        this.clock = clock;
    }

    /// What to load: the file, the name it was sent under, where it came from, who asked, the production date he gave.
    record Request(Path path, String fileName, String source, @Nullable LocalDate producedOn, @Nullable UUID by) {}

    record Outcome(UUID edition, boolean alreadyLoaded) {}

    /// @throws fr.egide.web.Refusal 422 `RCR-0…` naming file, line, column, value and remedy
    Outcome load(Request request, Progress progress) throws IOException {
        try (BaseSource source = new BaseSource(request.path(), request.fileName(), progress)) {
            Base base = BaseReader.read(source.content(), request.fileName(), codes, indicators, progress);
            String sha = source.sha256Hex();
            Optional<UUID> known = editions.findByContent(sha);
            return known.isPresent() ? new Outcome(known.get(), true) : store(request, base, sha);
        }
    }

    private Outcome store(Request request, Base base, String sha) {
        Edition edition = edition(request, base, sha);
        try {
            store.add(edition, base, request.by());
            return new Outcome(edition.id(), false);
        } catch (DuplicateKeyException e) {
            return new Outcome(editions.findByContent(sha).orElseThrow(() -> e), true);
        }
    }

    private Edition edition(Request request, Base base, String sha) {
        Base.Counts counts = base.counts();
        int geography = base.layout().geographyYear()
                .or(() -> found(GEOGRAPHY, request.fileName()).map(Integer::valueOf)).orElse(base.lastYear());
        LocalDate produced = request.producedOn() != null
                ? request.producedOn()
                : found(PRODUCED, request.fileName()).map(LocalDate::parse).orElse(null);
        return new Edition(UUID.randomUUID(), base.layout().level(), geography, base.firstYear(), base.lastYear(),
                produced, request.fileName(), request.source(), sha, counts.rows(), counts.published(),
                counts.withheld(),
                counts.absent(), counts.ratesCompared(), counts.rateDifferences(),
                codes.isFictitious(request.fileName(), base.current().values()), clock.instant());
    }

    private static Optional<String> found(Pattern pattern, String fileName) {
        Matcher matcher = pattern.matcher(fileName);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
