package fr.egide.document;

import java.util.List;

/// What is wrong with one cell: where, what was read there, and the message that says the remedy.
public record CellMessage(CellPlace place, String value, String messageKey, List<Object> arguments) {

    public CellMessage {
        arguments = List.copyOf(arguments);
    }
}
