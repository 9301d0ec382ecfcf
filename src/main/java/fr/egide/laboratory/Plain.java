package fr.egide.laboratory;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

import fr.egide.statistics.spatial.Outcome.NotDefined;
import fr.egide.statistics.trend.Outcome.Undefined;

/// A record as names and plain values that JSON can hold: never NaN nor infinity. What has no value is null, and `absent`
/// says why for each such path (`interval.upper`).
final class Plain {

    /// Not defined on these data.
    static final String UNDEFINED = "UNDEFINED";
    /// No bound: infinite.
    static final String UNBOUNDED = "UNBOUNDED";

    private final Map<String, String> absent = new LinkedHashMap<>();

    private Plain() {
    }

    static Map<String, @Nullable Object> of(Record record) {
        Plain plain = new Plain();
        Map<String, @Nullable Object> found = plain.fields(record, "");
        if (!plain.absent.isEmpty()) {
            found.put("absent", plain.absent);
        }
        return found;
    }

    private Map<String, @Nullable Object> fields(Record record, String prefix) {
        Map<String, @Nullable Object> found = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            found.put(component.getName(), value(read(record, component), prefix + component.getName()));
        }
        return found;
    }

    private @Nullable Object value(@Nullable Object value, String path) {
        return switch (value) {
            case null -> missing(path, UNDEFINED);
            case Double number -> number(number, path);
            case Optional<?> some -> value(some.orElse(null), path);
            case OptionalDouble some -> value(some.isPresent() ? some.getAsDouble() : null, path);
            case OptionalInt some -> value(some.isPresent() ? some.getAsInt() : null, path);
            case Undefined<?>(var reason) -> missing(path, reason.name());
            case NotDefined<?>(var reason) -> missing(path, reason.name());
            case fr.egide.statistics.trend.Outcome.Defined<?>(var found) -> value(found, path);
            case fr.egide.statistics.spatial.Outcome.Defined<?>(var found) -> value(found, path);
            case Enum<?> constant -> constant.name();
            case Record record -> fields(record, path + ".");
            case Collection<?> list -> values(list.toArray(), path);
            default -> value.getClass().isArray() ? values(value, path) : value;
        };
    }

    private List<@Nullable Object> values(Object array, String path) {
        List<@Nullable Object> found = new ArrayList<>();
        for (int i = 0; i < Array.getLength(array); i++) {
            found.add(value(Array.get(array, i), path + "." + i));
        }
        return found;
    }

    private @Nullable Double number(double number, String path) {
        if (Double.isFinite(number)) {
            return number;
        }
        missing(path, Double.isNaN(number) ? UNDEFINED : UNBOUNDED);
        return null;
    }

    private @Nullable Object missing(String path, String reason) {
        absent.put(path, reason);
        return null;
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }
}
