package fr.egide.diagnosis.proposal;

import org.jspecify.annotations.Nullable;

import fr.egide.web.Refusal;

/// What a partition of all communes is asked to be.
///
/// @param regions wanted; as many as the floor allows where there are none
/// @param floor least population of a region, 0 for none
/// @param isPolished whether single communes are moved afterwards while that gains
public record PartitionQuestion(int regions, long floor, boolean isPolished) {

    static final int USUAL_REGIONS = 500;
    static final int MOST_REGIONS = 40_000;

    private static final long MOST_FLOOR = 5_000_000;

    /// @throws Refusal 422 `DIA-115` for more than 40,000 regions, a negative floor or one above 5 million inhabitants
    public PartitionQuestion {
        if (regions < 1 || regions > MOST_REGIONS || floor < 0 || floor > MOST_FLOOR) {
            throw Refusal.unprocessable("DIA-115", MOST_REGIONS, MOST_FLOOR);
        }
    }

    /// 500 regions where neither their number nor a floor is given.
    static PartitionQuestion of(@Nullable Integer regions, @Nullable Long floor, boolean isPolished) {
        long least = floor == null ? 0 : floor;
        return new PartitionQuestion(regions == null ? least == 0 ? USUAL_REGIONS : MOST_REGIONS : regions, least,
                isPolished);
    }
}
