package fr.egide.document;

import java.math.BigDecimal;
import java.time.LocalDate;

/// What one cell of a spreadsheet holds. A formula is read as the value it had when the file was saved.
public sealed interface Cell {

    /// A cell in which nothing was typed.
    Cell EMPTY = new Empty();

    /// Words, or digits that are not a quantity (`01001`). Lines end with `\n`.
    record Text(String value) implements Cell {}

    /// A quantity, without trailing zeros: 12.5 for `12,50`, 0.62 for `62 %`.
    record Number(BigDecimal value) implements Cell {

        public Number {
            BigDecimal stripped = value.stripTrailingZeros();
            value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }

    /// A day.
    record Date(LocalDate value) implements Cell {}

    /// Nothing.
    record Empty() implements Cell {}

    static Cell text(String value) {
        return value.isEmpty() ? EMPTY : new Text(value.replace("\r\n", "\n").replace('\r', '\n'));
    }

    static Cell number(BigDecimal value) {
        return new Number(value);
    }

    static Cell number(long value) {
        return new Number(BigDecimal.valueOf(value));
    }

    static Cell date(LocalDate value) {
        return new Date(value);
    }

    default boolean isEmpty() {
        return this instanceof Empty;
    }

    /// The cell as someone would type it: a decimal point, dates as 2024-03-14, nothing for an empty cell.
    default String typed() {
        return switch (this) {
            case Text(String value) -> value;
            case Number(BigDecimal value) -> value.toPlainString();
            case Date(LocalDate value) -> value.toString();
            case Empty() -> "";
        };
    }
}
