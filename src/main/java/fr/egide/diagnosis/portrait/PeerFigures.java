package fr.egide.diagnosis.portrait;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import fr.egide.diagnosis.portrait.CommuneTables.Table;
import fr.egide.recordedcrime.CommuneCounts;
import fr.egide.recordedcrime.Edition;
import fr.egide.recordedcrime.SeriesIndicator;
import fr.egide.territory.Commune;
import fr.egide.territory.Territories;

/// What comparable territories record over the years of a level, in the same edition: those alone whose communes published
/// each year, with a base, hold most of their population.
@Component
class PeerFigures {

    private static final double LEAST_SHARE = 0.8;

    private final CommuneTables tables;
    private final Territories territories;

    PeerFigures(CommuneTables tables, Territories territories) {
        this.tables = tables;
        this.territories = territories;
    }

    /// @param count facts over the years, `base` inhabitants (or dwellings) times years
    record Figure(Peer peer, int count, double base) {}

    /// Of these, in their order: their communes are looked up once for all indicators.
    Reader of(List<Peer> peers) {
        return new Reader(peers.stream().map(peer -> new Place(peer, territories.communes(peer.communes()))).toList());
    }

    private record Place(Peer peer, List<Commune> communes) {

        private int[] in(Table table) {
            return communes.stream().mapToInt(commune -> table.place(commune.code())).toArray();
        }
    }

    /// Reads some peers.
    final class Reader {

        private final List<Place> all;
        private final Map<Table, List<int[]>> known = new HashMap<>();

        private Reader(List<Place> all) {
            this.all = all;
        }

        int peers() {
            return all.size();
        }

        List<Figure> read(SeriesIndicator indicator, Level level) {
            if (all.isEmpty() || level.read().level() != Edition.Level.COMMUNE) {
                return List.of();
            }
            Table table = tables.get(Objects.requireNonNull(level.read().edition()), level.read().years());
            CommuneCounts.Counts counts = table.counts().of(indicator);
            if (counts == null) {
                return List.of();
            }
            List<int[]> places = known.computeIfAbsent(table,
                    one -> all.stream().map(place -> place.in(one)).toList());
            return IntStream.range(0, all.size()).boxed()
                    .flatMap(i -> figure(all.get(i), places.get(i), counts)).toList();
        }
    }

    private static Stream<Figure> figure(Place of, int[] places, CommuneCounts.Counts counts) {
        int count = 0;
        double base = 0;
        long known = 0;
        for (int i = 0; i < places.length; i++) {
            int place = places[i];
            if (place >= 0 && counts.total(place) >= 0 && counts.exposure(place) > 0) {
                count += counts.total(place);
                base += counts.exposure(place);
                known += of.communes().get(i).population();
            }
        }
        return base > 0 && known >= LEAST_SHARE * of.peer().population()
                ? Stream.of(new Figure(of.peer(), count, base))
                : Stream.empty();
    }
}
