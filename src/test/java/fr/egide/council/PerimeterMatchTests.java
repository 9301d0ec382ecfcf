package fr.egide.council;

import java.util.Set;

import fr.egide.council.PerimeterMatch.Verdict;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

class PerimeterMatchTests {

    @Property
    void saysWhatEachSideHasAlone(@ForAll Set<@IntRange(max = 12) Integer> council,
            @ForAll Set<@IntRange(max = 12) Integer> contract) {
        PerimeterMatch match = PerimeterMatch.of(council.stream().map(String::valueOf).toList(),
                contract.stream().map(String::valueOf).toList());

        assertThat(match.verdict() == Verdict.SAME).isEqualTo(council.equals(contract));
        assertThat(match.verdict() == Verdict.OTHER)
                .isEqualTo(!council.containsAll(contract) && !contract.containsAll(council));
        assertThat(match.onlyCouncil()).hasSize((int) council.stream().filter(one -> !contract.contains(one)).count());
        assertThat(match.onlyContract()).noneMatch(code -> council.contains(Integer.valueOf(code)));
    }
}
