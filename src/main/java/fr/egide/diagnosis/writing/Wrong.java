package fr.egide.diagnosis.writing;

import java.util.List;

/// What is wrong with one typed value: message `diagnosis.wrong.<key>` and its arguments.
public record Wrong(String key, List<Object> arguments) {

    static Wrong of(String key, Object... arguments) {
        return new Wrong(key, List.of(arguments));
    }

    public String messageKey() {
        return "diagnosis.wrong." + key;
    }
}
