package fr.egide.laboratory;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// A result, as JSON gives it.
///
/// @param parameters as used, usual values and seed included
/// @param figures about the whole table; null where the method has none
/// @param lines results one by one; each with the `area` of its line where the table names one
/// @param byLine whether there is one for each line of the table
public record Result(String method, Map<String, Object> parameters, @Nullable Map<String, @Nullable Object> figures,
        List<Map<String, @Nullable Object>> lines, boolean byLine) {}
