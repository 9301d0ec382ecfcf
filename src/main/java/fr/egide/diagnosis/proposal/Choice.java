package fr.egide.diagnosis.proposal;

import java.util.List;
import java.util.stream.Stream;

import fr.egide.web.Refusal;

/// What a visitor asks of a proposal: limits, and communes put in or taken out by hand.
///
/// @param with codes added to the core, `without` codes taken from it
public record Choice(Limits limits, List<String> with, List<String> without) {

    private static final int MOST = 200;

    /// @throws Refusal 422 `DIA-112` for more than two hundred changes
    public Choice {
        with = with.stream().distinct().toList();
        without = without.stream().distinct().toList();
        if (with.size() + without.size() > MOST) {
            throw Refusal.unprocessable("DIA-112", MOST);
        }
    }

    public boolean isAdjusted() {
        return !with.isEmpty() || !without.isEmpty();
    }

    Choice adding(String code) {
        return without.contains(code)
                ? new Choice(limits, with, without.stream().filter(one -> !one.equals(code)).toList())
                : new Choice(limits, Stream.concat(with.stream(), Stream.of(code)).toList(), without);
    }

    Choice removing(String code) {
        return with.contains(code)
                ? new Choice(limits, with.stream().filter(one -> !one.equals(code)).toList(), without)
                : new Choice(limits, with, Stream.concat(without.stream(), Stream.of(code)).toList());
    }
}
