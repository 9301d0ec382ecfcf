package fr.egide.laboratory;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// What a method found, as the records of `statistics` themselves.
///
/// @param figures about the whole table
/// @param lines results one by one
/// @param byLine whether there is a result for each line of the table, in its order
public record Answer(Optional<Record> figures, List<? extends Record> lines, boolean byLine) {

    public static Answer of(Record figures) {
        return new Answer(Optional.of(figures), List.of(), false);
    }

    /// A result for each line.
    public static Answer each(Given given, IntFunction<? extends Record> result) {
        return new Answer(Optional.empty(), IntStream.range(0, given.size()).mapToObj(result).toList(), true);
    }

    /// A result for each line, once it is read.
    public static <L> Answer each(List<L> lines, Function<L, ? extends Record> result) {
        return new Answer(Optional.empty(), lines.stream().<Record>map(result).toList(), true);
    }

    /// The same beside figures about the whole table.
    public Answer under(Record whole) {
        return new Answer(Optional.of(whole), lines, byLine);
    }

    /// A list that doesn't follow the lines of the table.
    public static Answer listing(Record figures, List<? extends Record> lines) {
        return new Answer(Optional.of(figures), lines, false);
    }
}
