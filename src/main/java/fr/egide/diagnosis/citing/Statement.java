package fr.egide.diagnosis.citing;

import fr.egide.diagnosis.portrait.FacetView;
import fr.egide.web.Texts;

/// The kinds of things that a portrait says of an indicator.
enum Statement {
    LEVEL {
        @Override
        boolean isMade(FacetView view) {
            return view.hasLevel();
        }

        @Override
        String text(Texts texts, FacetView view) {
            return texts.text("diagnosis.citing.LEVEL", view.label(), view.rate(), view.per(), view.between(),
                    view.level());
        }
    },
    CHANGE {
        @Override
        boolean isMade(FacetView view) {
            return true;
        }

        @Override
        String text(Texts texts, FacetView view) {
            return said(texts, view, "evolution." + view.evolution(), view.change());
        }
    },
    TREND {
        @Override
        boolean isMade(FacetView view) {
            return !view.slope().isBlank();
        }

        @Override
        String text(Texts texts, FacetView view) {
            return said(texts, view, "evolution." + view.trend(), view.slope());
        }
    },
    PEERS {
        @Override
        boolean isMade(FacetView view) {
            return !view.place().isBlank();
        }

        @Override
        String text(Texts texts, FacetView view) {
            return said(texts, view, "diagnosis.place." + view.place(), view.peers());
        }
    };

    abstract boolean isMade(FacetView view);

    abstract String text(Texts texts, FacetView view);

    private static String said(Texts texts, FacetView view, String word, String sentence) {
        return texts.text("diagnosis.citing.said", view.label(), texts.text(word), sentence);
    }
}
