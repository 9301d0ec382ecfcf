package fr.egide.web;

import java.util.List;

/// One page of a list: its items, its number from 1, its size and the total of items.
public record PageOf<T>(List<T> items, int page, int size, long total) {

    /// Items of one page at most.
    public static final int MOST = 500;

    public PageOf {
        items = List.copyOf(items);
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public long offset() {
        return (long) (page - 1) * size;
    }

    /// A page of a list that is wholly known.
    ///
    /// @param page number from 1; `size` at most `MOST`
    public static <T> PageOf<T> of(List<T> all, int page, int size) {
        int kept = Math.clamp(size, 1, MOST);
        int from = (int) Math.min(all.size(), (long) (Math.max(page, 1) - 1) * kept);
        return new PageOf<>(all.subList(from, Math.min(all.size(), from + kept)), Math.max(page, 1), kept, all.size());
    }
}
