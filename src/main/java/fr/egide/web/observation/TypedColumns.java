package fr.egide.web.observation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// A typed value as the columns `state, value, counted, base, margin` of a table.
public final class TypedColumns {

    public static final String NAMES = "state, value, counted, base, margin";
    public static final String PARAMETERS = ":state, :value, :counted, :base, :margin";

    private TypedColumns() {
    }

    /// Parameters by the names of [#PARAMETERS].
    public static Map<String, @Nullable Object> of(TypedValue typed) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("state", typed.state().name());
        columns.put("value", typed.value());
        columns.put("counted", typed.basis() instanceof Basis.Count count ? count.count() : null);
        columns.put("base", typed.basis() instanceof Basis.Count count ? count.base() : null);
        columns.put("margin", typed.basis() instanceof Basis.Margin margin ? margin.half() : null);
        return columns;
    }

    public static TypedValue read(ResultSet row) throws SQLException {
        return new TypedValue(ObservedState.valueOf(row.getString("state")), row.getBigDecimal("value"), basis(row));
    }

    private static @Nullable Basis basis(ResultSet row) throws SQLException {
        BigDecimal base = row.getBigDecimal("base");
        BigDecimal margin = row.getBigDecimal("margin");
        return base != null
                ? new Basis.Count(row.getLong("counted"), base)
                : margin == null ? null : new Basis.Margin(margin);
    }
}
