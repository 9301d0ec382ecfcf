package fr.egide.diagnosis.proposal;

import org.jspecify.annotations.Nullable;

import fr.egide.territory.Commune;
import fr.egide.web.Refusal;

/// How large a proposal may be, and what its draws start from.
///
/// @param communes at most, the seed among them
/// @param population at most, inhabitants; the seed's where it has more
/// @param random seed of the draws: the same gives the same proposal
public record Limits(int communes, long population, long random) {

    private static final int USUAL_COMMUNES = 20;
    private static final long USUAL_POPULATION = 150_000;
    private static final long USUAL_RANDOM = 1;
    private static final int MOST_COMMUNES = 60;
    private static final long MOST_POPULATION = 5_000_000;

    /// An agglomeration that one council can bring together: 20 communes, 150,000 inhabitants or twice those of the seed.
    public static Limits usual(Commune seed) {
        return of(seed, null, null, null);
    }

    /// What isn't given is as usual.
    ///
    /// @throws Refusal 422 `DIA-111`
    static Limits of(Commune seed, @Nullable Integer communes, @Nullable Long population, @Nullable Long random) {
        return new Limits(communes == null ? USUAL_COMMUNES : communes,
                population == null ? Math.max(USUAL_POPULATION, 2 * seed.population()) : population,
                random == null ? USUAL_RANDOM : random);
    }

    /// @throws Refusal 422 `DIA-111` outside 1 to 60 communes, 1 to 5 million inhabitants
    public Limits {
        if (communes < 1 || communes > MOST_COMMUNES || population < 1 || population > MOST_POPULATION) {
            throw Refusal.unprocessable("DIA-111", MOST_COMMUNES, MOST_POPULATION);
        }
    }
}
