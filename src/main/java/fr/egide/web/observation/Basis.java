package fr.egide.web.observation;

import java.math.BigDecimal;

/// What makes a typed value testable.
public sealed interface Basis {

    /// A count on its base: `37/1250`.
    record Count(long count, BigDecimal base) implements Basis {}

    /// Half-width of the value's 95 % interval, in its unit: `34,5±2,1`.
    record Margin(BigDecimal half) implements Basis {}
}
