package fr.egide.statistics.region;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

class CostQueueTests {

    @Property(tries = 200)
    void keepsWhatPassesOnceAndInOrder(@ForAll @Size(max = 60) List<@IntRange(max = 40) Integer> costs) {
        CostQueue queue = new CostQueue();
        costs.forEach(cost -> queue.add(cost, cost % 3, 3 + cost % 2));
        queue.keep((cost, _, _) -> cost > 9);

        List<Integer> left = new ArrayList<>();
        for (; !queue.isEmpty(); queue.remove()) {
            left.add((int) queue.cost());
        }
        assertThat(left).containsExactlyElementsOf(new TreeSet<>(costs).tailSet(9, false));
    }
}
