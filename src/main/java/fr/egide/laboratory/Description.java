package fr.egide.laboratory;

import java.util.List;

/// What a method is and expects. Its words are messages `laboratory.method.<code>`: its name, and `.what` (what it answers),
/// `.limits` (when it can't be used), `.source`, `.says` (the sentence under a result). Its example is the resource
/// `laboratory/<code>.json`, in the shape that the API reads.
///
/// @param code stable, as in the address
/// @param neighbours whether it reads pairs of neighbours, a second table
/// @param mostLines of the table
/// @param says the values that the sentence names, by path: of the figures, else of the first line of results, of the table,
///        of the parameters
public record Description(String code, Question question, List<Column> columns, List<Parameter> parameters,
        boolean neighbours, int mostLines, List<String> says) {

    private static final int USUAL_LINES = 2_000;

    public Description {
        columns = List.copyOf(columns);
        parameters = List.copyOf(parameters);
        says = List.copyOf(says);
    }

    public static Description of(String code, Question question, Column... columns) {
        return new Description(code, question, List.of(columns), List.of(), false, USUAL_LINES, List.of());
    }

    public Description with(Parameter... settings) {
        return new Description(code, question, columns, List.of(settings), neighbours, mostLines, says);
    }

    public Description withNeighbours() {
        return new Description(code, question, columns, parameters, true, mostLines, says);
    }

    public Description upTo(int lines) {
        return new Description(code, question, columns, parameters, neighbours, lines, says);
    }

    public Description saying(String... values) {
        return new Description(code, question, columns, parameters, neighbours, mostLines, List.of(values));
    }

    /// Message of the method's name; others follow it after a dot.
    public String key() {
        return "laboratory.method." + code;
    }
}
