package fr.egide.recordedcrime;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fr.egide.recordedcrime.Comparison.Reason;

/// Reads some years of an indicator over the members published in all of them, with a base in all of them: a sum of
/// published communes rises by disclosure alone. Nothing is said across editions.
///
/// @param leastShare under this share of the population in common, nothing is said
record CommonYears(Panel panel, double leastShare) implements YearsInCommon {

    @Override
    public CommonReading over(List<Integer> years) {
        List<Panel.Year> found = years.stream().flatMap(year -> Stream.ofNullable(panel.year(year))).toList();
        if (found.size() < years.size()) {
            return nothing(years, panel.members(), Reason.NOT_COVERED, Set.of());
        }
        Panel.Year last = found.getLast();
        Members members = last.members();
        if (crossesSeam(years)) {
            return nothing(years, members, Reason.SEAM, Set.of());
        }
        Set<String> published = common(found, MemberValue::isPublished);
        Set<String> common = common(found, value -> value.isPublished() && value.base() != null);
        Reason reason = reason(members, published, common);
        if (reason != null) {
            return nothing(years, members, reason, reason == Reason.NO_BASE ? common : published);
        }
        List<Sum> sums = found.stream().map(year -> Sum.of(common, year.values())).toList();
        return new CommonReading(years, members.level(), common.size(), members.size(), members.share(common),
                sums.stream().map(Sum::count).toList(), sums.stream().map(Sum::base).toList(), last.edition().id(),
                null);
    }

    private boolean crossesSeam(List<Integer> years) {
        return IntStream.rangeClosed(years.getFirst(), years.getLast()).mapToObj(panel::year).filter(Objects::nonNull)
                .map(year -> year.edition().id()).distinct().count() > 1;
    }

    private @Nullable Reason reason(Members members, Set<String> published, Set<String> common) {
        if (published.isEmpty()) {
            return Reason.NO_COMMON_MEMBER;
        }
        if (members.share(published) < leastShare) {
            return Reason.COVERAGE;
        }
        return common.isEmpty() || members.share(common) < leastShare ? Reason.NO_BASE : null;
    }

    private static Set<String> common(List<Panel.Year> years, Predicate<MemberValue> isKept) {
        Set<String> common = kept(years.getFirst(), isKept);
        years.forEach(year -> common.retainAll(kept(year, isKept)));
        return common;
    }

    private static Set<String> kept(Panel.Year year, Predicate<MemberValue> isKept) {
        return year.values().entrySet().stream().filter(entry -> isKept.test(entry.getValue())).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static CommonReading nothing(List<Integer> years, Members members, Reason reason, Set<String> common) {
        return new CommonReading(years, members.level(), common.size(), members.size(), members.share(common),
                List.of(), List.of(), null, reason);
    }
}
