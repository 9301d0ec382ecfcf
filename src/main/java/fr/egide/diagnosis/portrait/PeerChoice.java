package fr.egide.diagnosis.portrait;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.egide.context.Variable;

/// The territories comparable to one, and how far they are.
///
/// @param peers the nearest first
/// @param byTraits whether several traits chose them; else the population alone
/// @param traits the population first, then those that were looked for; empty where nobody is comparable
public record PeerChoice(List<Peer> peers, boolean byTraits, List<Trait> traits) {

    static final PeerChoice NONE = new PeerChoice(List.of(), false, List.of());

    private static final double LARGEST_DIFFERENCE = 0.25;
    private static final double SMALLEST_OVERLAP = 0.7;

    public PeerChoice {
        peers = List.copyOf(peers);
        traits = List.copyOf(traits);
    }

    /// Traits in which the territory is a quarter of a standard deviation or more from the mean of its peers.
    public List<Trait> unbalanced() {
        return traits.stream().filter(trait -> trait.difference != null
                && Math.abs(trait.difference) >= LARGEST_DIFFERENCE).toList();
    }

    /// Traits without which more than three peers in ten would be others.
    public List<Trait> decisive() {
        return traits.stream().filter(trait -> trait.kept != null && trait.kept < SMALLEST_OVERLAP).toList();
    }

    /// Traits that had no say.
    public List<Trait> leftOut() {
        return traits.stream().filter(trait -> trait.use != Use.USED).toList();
    }

    /// What became of a trait.
    public enum Use {
        USED,
        /// No table with it is loaded.
        NOT_LOADED,
        /// It isn't known of the territory itself.
        UNKNOWN_HERE,
        /// It is known of too few of the territories that could be comparable.
        TOO_RARE,
        /// Too few territories are left once it has its say.
        TOO_FEW
    }

    /// One trait, here and among the peers.
    ///
    /// @param here in the variable's unit, `median` that of the peers of which it is known; absent when unknown
    /// @param difference territory less mean of its peers on the scale of the trait, in standard deviations of the
    ///        territories that could be comparable; absent unless used
    /// @param kept share of the peers, 0 to 1, that would be peers still without this trait; absent unless used
    public record Trait(Variable variable, Use use, @Nullable Double here, @Nullable Double median,
            @Nullable Double difference, @Nullable Double kept) {}
}
