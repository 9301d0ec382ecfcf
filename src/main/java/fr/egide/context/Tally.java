package fr.egide.context;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// Adds up the values of the communes of a set, for one variable in one table.
final class Tally {

    private final Aggregation aggregation;
    private final Column column;
    private final @Nullable Column base;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<Absence, Integer> absences = new EnumMap<>(Absence.class);
    private double sum;
    private double bases;
    private double last;
    private long population;
    private int covered;
    private int place;
    private int basePlace;

    /// @param base what a RATIO is divided by, the population where it is null
    private Tally(Aggregation aggregation, Column column, @Nullable Column base) {
        this.aggregation = aggregation;
        this.column = column;
        this.base = base;
    }

    static Tally of(CommuneSet set, Aggregation aggregation, Column column, @Nullable Column base) {
        Tally tally = new Tally(aggregation, column, base);
        set.members().forEach(tally::add);
        return tally;
    }

    int covered() {
        return covered;
    }

    long population() {
        return population;
    }

    /// Names in alphabetical order, each once.
    List<String> names() {
        return names.values().stream().sorted().distinct().toList();
    }

    /// The value of the whole, or why there is none.
    Column.Cell value() {
        if (covered == 0) {
            return new Column.Cell(0, absences.entrySet().stream().max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey).orElse(Absence.NOT_IN_FILE));
        }
        return switch (aggregation) {
            case SUM -> new Column.Cell(sum, null);
            case DISTINCT -> new Column.Cell(names.isEmpty() ? sum : names.size(), null);
            case NONE -> covered == 1 ? new Column.Cell(last, null) : new Column.Cell(0, Absence.NOT_AGGREGATED);
            case WEIGHTED_MEAN -> covered == 1 ? new Column.Cell(last, null) : quotient();
            case RATIO -> quotient();
        };
    }

    private Column.Cell quotient() {
        return bases > 0 ? new Column.Cell(sum / bases, null) : new Column.Cell(0, Absence.NO_BASE);
    }

    /// A file may speak of municipal arrondissements where the set has their commune.
    private void add(CommuneSet.Member member) {
        List<CommuneSet.Member> parts = member.parts().stream().filter(part -> column.place(part.code(), 0) >= 0)
                .toList();
        if (column.place(member.code(), place) < 0 && !parts.isEmpty()) {
            parts.forEach(this::read);
        } else {
            read(member);
        }
    }

    private void read(CommuneSet.Member member) {
        Column.Cell cell = column.at(member, place);
        place = Math.max(column.place(member.code(), place) + 1, place);
        Column.Cell under = base(member);
        if (!cell.isKnown() || !under.isKnown()) {
            absences.merge(cell.isKnown() ? under.absence() : cell.absence(), 1, Integer::sum);
            return;
        }
        covered++;
        population += member.population();
        last = cell.value();
        sum += aggregation == Aggregation.WEIGHTED_MEAN ? cell.value() * under.value() : cell.value();
        bases += under.value();
        column.names().getOrDefault(member.code(), List.of()).forEach(name -> names.put(name.key(), name.name()));
    }

    private Column.Cell base(CommuneSet.Member member) {
        if (base == null) {
            return new Column.Cell(member.population(), null);
        }
        basePlace = Math.max(base.place(member.code(), basePlace), 0);
        return base.at(member, basePlace);
    }
}
