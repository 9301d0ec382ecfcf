package fr.egide.statistics.region;

/// How long a search goes on where no move gains.
///
/// @param tenure moves during which a unit may not go back to the region it left, unless that beats the best found
/// @param patience moves without a new best after which the search ends
public record Tabu(int tenure, int patience) {

    /// @throws IllegalArgumentException for a negative tenure or patience
    public Tabu {
        if (tenure < 0 || patience < 0) {
            throw new IllegalArgumentException("tenure %d, patience %d".formatted(tenure, patience));
        }
    }

    /// Only moves that gain.
    public static Tabu descent() {
        return new Tabu(0, 0);
    }
}
