package fr.egide.laboratory;

/// The question that a method answers, in the order of the page.
public enum Question {
    HOW_MANY, DIFFERENT, AMONG_OTHERS, SMALL_PLACES, CHANGE, WHERE, TOGETHER, MADE_OF, SEEN
}
