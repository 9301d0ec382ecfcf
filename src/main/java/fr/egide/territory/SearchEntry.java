package fr.egide.territory;

import java.util.List;
import java.util.stream.Stream;

/// What is searched of one territory: its name as [SearchText] makes it, its codes in lower case.
record SearchEntry(String text, List<String> codes, TerritoryHit hit) {

    static final int NO_MATCH = 4;

    int rank(String query) {
        if (text.equals(query) || codes.contains(query)) {
            return 0;
        }
        if (text.startsWith(query)) {
            return 1;
        }
        if (hasWordsFrom(query) || codes.stream().anyMatch(code -> code.startsWith(query))) {
            return 2;
        }
        return query.indexOf(' ') > 0 && Stream.of(query.split(" ")).allMatch(this::hasWordsFrom) ? 3 : NO_MATCH;
    }

    private boolean hasWordsFrom(String start) {
        for (int at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
            if (at == 0 || text.charAt(at - 1) == ' ') {
                return true;
            }
        }
        return false;
    }
}
