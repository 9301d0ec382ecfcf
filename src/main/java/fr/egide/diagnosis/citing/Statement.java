package fr.egide.diagnosis.citing;

import java.util.function.BiFunction;
import java.util.function.Predicate;

import fr.egide.diagnosis.portrait.FacetView;
import fr.egide.web.Texts;

/// The kinds of things that a portrait says of an indicator.
enum Statement {
    LEVEL(FacetView::hasLevel,
            (texts, view) -> texts.text("diagnosis.citing.LEVEL", view.label(), view.rate(), view.per(),
                    view.between(), view.level())), CHANGE(_ -> true,
                            (texts, view) -> said(texts, view, "evolution." + view.evolution(), view.change())), TREND(
                                    view -> !view.slope().isBlank(),
                                    (texts, view) -> said(texts, view, "evolution." + view.trend(),
                                            view.slope())), PEERS(view -> !view.place().isBlank(),
                                                    (texts, view) -> said(texts, view,
                                                            "diagnosis.place." + view.place(), view.peers()));

    private final Predicate<FacetView> made;
    private final BiFunction<Texts, FacetView, String> words;

    Statement(Predicate<FacetView> made, BiFunction<Texts, FacetView, String> words) {
        this.made = made;
        this.words = words;
    }

    boolean isMade(FacetView view) {
        return made.test(view);
    }

    String text(Texts texts, FacetView view) {
        return words.apply(texts, view);
    }

    private static String said(Texts texts, FacetView view, String word, String sentence) {
        return texts.text("diagnosis.citing.said", view.label(), texts.text(word), sentence);
    }
}
