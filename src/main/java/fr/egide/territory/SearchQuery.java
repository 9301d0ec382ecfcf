package fr.egide.territory;

import java.util.List;

/// What was typed, made ready once for 39,000 comparisons.
record SearchQuery(String text, List<String> words, boolean mayBeACode) {

    static SearchQuery of(String text) {
        return new SearchQuery(text, List.of(text.split(" ")), text.chars().anyMatch(Character::isDigit));
    }
}
