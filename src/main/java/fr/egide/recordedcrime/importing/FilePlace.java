package fr.egide.recordedcrime.importing;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// Where in a file a load was refused, as programs read it: what the sentence of the refusal names, in its own members.
///
/// @param line from 1, the header
public record FilePlace(@Nullable String file, @Nullable Integer line, @Nullable String column,
        @Nullable String value) {

    private static final FilePlace NOWHERE = new FilePlace(null, null, null, null);

    /// @param arguments values that the message of the code names, in its order
    static FilePlace of(String code, List<String> arguments) {
        return switch (code) {
            case "RCR-001", "RCR-006", "RCR-009" -> new FilePlace(arguments.getFirst(), null, null, null);
            case "RCR-002" -> new FilePlace(arguments.getFirst(), 1, arguments.get(1), null);
            case "RCR-019" -> new FilePlace(arguments.getFirst(), 1, null, null);
            case "RCR-005", "RCR-007", "RCR-010", "RCR-011" -> new FilePlace(arguments.getFirst(), line(arguments),
                    null, null);
            case "RCR-003", "RCR-004", "RCR-008", "RCR-012", "RCR-016" -> new FilePlace(arguments.getFirst(),
                    line(arguments), arguments.get(2), arguments.get(3));
            case "DOC-013", "DOC-014", "DOC-015", "DOC-016", "DOC-018" ->
                new FilePlace(null, null, null, arguments.getFirst());
            default -> NOWHERE;
        };
    }

    private static Integer line(List<String> arguments) {
        return Integer.valueOf(arguments.get(1));
    }
}
