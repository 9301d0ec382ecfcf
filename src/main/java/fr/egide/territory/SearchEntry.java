package fr.egide.territory;

import java.util.List;

/// What is searched of one territory: its name as [SearchText] makes it, its codes in lower case.
record SearchEntry(String text, List<String> codes, TerritoryHit hit) {

    static final int NO_MATCH = 4;

    int rank(SearchQuery query) {
        String typed = query.text();
        if (text.startsWith(typed)) {
            return text.length() == typed.length() ? 0 : 1;
        }
        int byCode = query.mayBeACode() ? rankByCode(typed) : NO_MATCH;
        if (byCode < NO_MATCH) {
            return byCode;
        }
        if (hasWordsFrom(typed)) {
            return 2;
        }
        return query.words().size() > 1 && hasAll(query.words()) ? 3 : NO_MATCH;
    }

    private int rankByCode(String typed) {
        int best = NO_MATCH;
        for (String code : codes) {
            if (code.startsWith(typed)) {
                best = Math.min(best, code.length() == typed.length() ? 0 : 2);
            }
        }
        return best;
    }

    private boolean hasAll(List<String> words) {
        for (String word : words) {
            if (!hasWordsFrom(word)) {
                return false;
            }
        }
        return true;
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
