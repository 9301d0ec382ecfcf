package fr.egide.diagnosis.portrait;

import java.util.List;
import java.util.Objects;
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

    /// In the order of the peers.
    List<Figure> of(SeriesIndicator indicator, Level level, List<Peer> peers) {
        if (level.read().level() != Edition.Level.COMMUNE) {
            return List.of();
        }
        Table table = tables.get(Objects.requireNonNull(level.read().edition()), level.read().years());
        CommuneCounts.Counts all = table.counts().of(indicator);
        return all == null ? List.of() : peers.stream().flatMap(peer -> figure(table, all, peer)).toList();
    }

    private Stream<Figure> figure(Table table, CommuneCounts.Counts all, Peer peer) {
        int count = 0;
        double base = 0;
        long known = 0;
        for (Commune commune : territories.communes(peer.communes())) {
            int place = table.place(commune.code());
            if (place >= 0 && all.total(place) >= 0 && all.exposure(place) > 0) {
                count += all.total(place);
                base += all.exposure(place);
                known += commune.population();
            }
        }
        return base > 0 && known >= LEAST_SHARE * peer.population()
                ? Stream.of(new Figure(peer, count, base))
                : Stream.empty();
    }
}
