package fr.egide.laboratory.reading;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import fr.egide.laboratory.Table;
import fr.egide.statistics.spatial.Neighbours;
import fr.egide.web.Refusal;

/// Pairs of neighbours, as a second table of two columns, whatever their headings: each area by its name in the first
/// table. A pair named twice, or both ways, counts once.
final class Pairs {

    /// Links that a request may send.
    private static final int MOST = 20_000;

    private Pairs() {
    }

    private record Pair(int one, int other) {}

    static Neighbours neighbours(Table table, @Nullable GivenTable given) {
        Map<String, Integer> places = places(table);
        if (given == null || given.lines().isEmpty()) {
            throw Refusal.unprocessable("LAB-018");
        }
        if (given.headings().size() != 2 || given.lines().size() > MOST) {
            throw Refusal.unprocessable("LAB-019", given.headings().size(), given.lines().size(), MOST);
        }
        Set<Pair> pairs = new LinkedHashSet<>();
        given.lines().forEach(line -> pairs.add(pair(line, places)));
        return Neighbours.ofPairs(table.size(), pairs.stream().mapToInt(Pair::one).toArray(),
                pairs.stream().mapToInt(Pair::other).toArray());
    }

    private static Map<String, Integer> places(Table table) {
        Map<String, Integer> places = new HashMap<>();
        String[] areas = table.texts().getOrDefault("area", new String[0]);
        for (int line = 0; line < areas.length; line++) {
            if (places.put(areas[line], line) != null) {
                throw Refusal.unprocessable("LAB-014", String.valueOf(table.lines()[line]), areas[line])
                        .with("line", table.lines()[line]);
            }
        }
        return places;
    }

    private static Pair pair(GivenTable.Line line, Map<String, Integer> places) {
        List<Integer> units = line.cells().stream().map(name -> {
            Integer unit = places.get(name);
            if (unit == null) {
                throw Refusal.unprocessable("LAB-020", String.valueOf(line.number()), name).with("line", line.number());
            }
            return unit;
        }).toList();
        if (units.getFirst().equals(units.getLast())) {
            throw Refusal.unprocessable("LAB-021", String.valueOf(line.number()), line.cells().getFirst())
                    .with("line", line.number());
        }
        return new Pair(Math.min(units.getFirst(), units.getLast()), Math.max(units.getFirst(), units.getLast()));
    }
}
