package fr.egide.frame;

/// One word of a closed vocabulary, in the language of the request.
public record Term(String code, String label) {}
