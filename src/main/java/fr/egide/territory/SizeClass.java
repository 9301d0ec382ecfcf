package fr.egide.territory;

import java.util.stream.Stream;

/// Classes of population that make communes comparable in size, in inhabitants; message `territory.size.<name>`.
public enum SizeClass {
    UNDER_2000(0, 2_000), FROM_2000(2_000, 5_000), FROM_5000(5_000, 10_000), FROM_10000(10_000, 20_000), FROM_20000(
            20_000,
            50_000), FROM_50000(50_000, 100_000), FROM_100000(100_000, 200_000), FROM_200000(200_000, Long.MAX_VALUE);

    private final long from;
    private final long to;

    SizeClass(long from, long to) {
        this.from = from;
        this.to = to;
    }

    public boolean holds(long population) {
        return from <= population && population < to;
    }

    public static SizeClass of(long population) {
        return Stream.of(values()).filter(size -> size.holds(population)).findFirst().orElseThrow();
    }
}
