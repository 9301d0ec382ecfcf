package fr.egide.frame;

/// A seat that the texts expect round the table of a kind of council.
///
/// @param quality code of the vocabulary SEAT_QUALITY
/// @param voice code of the vocabulary SEAT_VOICE
/// @param source article or paragraph that expects it
public record ExpectedSeat(String title, String quality, String voice, String source) {}
