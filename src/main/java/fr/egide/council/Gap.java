package fr.egide.council;

import java.util.List;

/// Something a council lacks: message `council.gap.<key>`.
///
/// @param check number of the check that asks for it; blank where none does
public record Gap(String key, String check, List<Object> arguments) {

    static Gap of(String key, String check, Object... arguments) {
        return new Gap(key, check, List.of(arguments));
    }

    public Object[] values() {
        return arguments.toArray();
    }
}
