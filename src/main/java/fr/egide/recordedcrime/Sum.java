package fr.egide.recordedcrime;

import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// Facts and bases of some members whose figure is published. A rate takes the facts of those alone that have a base.
///
/// @param members number of members added
/// @param rated number of those with a base; `ratedCount` their facts, `base` their inhabitants or dwellings
/// @param derived whether a base was derived from a printed rate
record Sum(int members, long count, int rated, long ratedCount, double base, boolean derived) {

    static final Sum NONE = new Sum(0, 0, 0, 0, 0, false);

    static Sum of(Collection<String> members, Map<String, MemberValue> values) {
        Sum sum = NONE;
        for (String member : members) {
            MemberValue value = values.get(member);
            sum = value == null ? sum : sum.plus(value.count(), value.base(), value.derived());
        }
        return sum;
    }

    Sum plus(long facts, @Nullable Double itsBase, boolean itIsDerived) {
        return itsBase == null || itsBase <= 0
                ? new Sum(members + 1, count + facts, rated, ratedCount, base, derived)
                : new Sum(members + 1, count + facts, rated + 1, ratedCount + facts, base + itsBase,
                        derived || itIsDerived);
    }
}
