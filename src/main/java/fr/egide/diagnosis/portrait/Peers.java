package fr.egide.diagnosis.portrait;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

import fr.egide.context.ContextTables;
import fr.egide.context.Variables;
import fr.egide.diagnosis.portrait.PeerChoice.Trait;
import fr.egide.diagnosis.portrait.PeerChoice.Use;
import fr.egide.diagnosis.portrait.PeerPool.Column;
import fr.egide.statistics.peer.PeerGroup;
import fr.egide.territory.Territory;

/// The territories comparable to one: of the same kind and class of population, overseas with overseas, the nearest in the
/// traits known of them; or else the nearest in population. What is recorded there never chooses them.
@Component
class Peers {

    static final int WANTED = 30;
    private static final int KEPT = 256;

    private final PeerCandidates candidates;
    private final PeerTraits traits;
    private final ContextTables tables;
    private final Variables variables;
    private final ConcurrentLruCache<Question, PeerChoice> choices;

    Peers(PeerCandidates candidates, PeerTraits traits, ContextTables tables, Variables variables) {
        this.candidates = candidates;
        this.traits = traits;
        this.tables = tables;
        this.variables = variables;
        this.choices = new ConcurrentLruCache<>(KEPT, this::choose);
    }

    private record Question(Territory territory, PeerTraits.State state) {}

    /// Nobody for a département, a region, France, nor for fictitious communes together.
    ///
    /// @param year for which traits are wanted
    PeerChoice of(Territory territory, int year) {
        return choices.get(new Question(territory, PeerTraits.State.of(tables, year, territory.fictitious())));
    }

    private PeerChoice choose(Question asked) {
        List<Peer> others = candidates.of(asked.territory());
        if (others.isEmpty()) {
            return PeerChoice.NONE;
        }
        List<Peer> units = new ArrayList<>(others);
        units.addFirst(Peer.of(asked.territory()));
        PeerPool pool = PeerPool.of(units, traits.of(asked.state()));
        PeerGroup group = pool.resembling();
        int[] chosen = group.enough()
                ? group.peers()
                : IntStream.rangeClosed(1, Math.min(WANTED, others.size())).toArray();
        Iterator<PeerGroup.Trait> balance = (group.enough() ? group.traits() : Collections.<PeerGroup.Trait>emptyList())
                .iterator();
        return new PeerChoice(IntStream.of(chosen).mapToObj(units::get).toList(), group.enough(),
                pool.columns().stream().map(column -> trait(column, chosen,
                        column.isUsed() && balance.hasNext() ? balance.next() : null)).toList());
    }

    private Trait trait(Column column, int[] chosen, PeerGroup.@Nullable Trait balance) {
        OptionalDouble median = column.median(chosen);
        boolean isLost = column.isUsed() && balance == null && column.trait() != PeerTrait.POPULATION;
        return new Trait(variables.get(column.trait().variable()), isLost ? Use.TOO_FEW : column.use(),
                column.isKnown(0) ? column.values()[0] : null, median.isPresent() ? median.getAsDouble() : null,
                balance == null ? null : balance.difference(), balance == null ? null : balance.overlapWithout());
    }
}
