package fr.egide.diagnosis.proposal;

import fr.egide.web.Refusal;

/// How large a proposal may be, and what its draws start from.
///
/// @param communes at most, the seed among them
/// @param population at most, inhabitants; the seed's where it has more
/// @param random seed of the draws: the same gives the same proposal
public record Limits(int communes, long population, long random) {

    /// An agglomeration that one council can bring together.
    public static final Limits USUAL = new Limits(20, 150_000, 1);

    private static final int MOST_COMMUNES = 60;
    private static final long MOST_POPULATION = 5_000_000;

    /// @throws Refusal 422 `DIA-111` outside 1 to 60 communes, 1 to 5 million inhabitants
    public Limits {
        if (communes < 1 || communes > MOST_COMMUNES || population < 1 || population > MOST_POPULATION) {
            throw Refusal.unprocessable("DIA-111", MOST_COMMUNES, MOST_POPULATION);
        }
    }
}
