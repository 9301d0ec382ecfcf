package fr.egide.indicator;

import java.time.LocalDate;
import java.util.UUID;

/// What someone stated of an objective at a date.
public record Confidence(UUID objective, LocalDate statedOn, Weather weather, String text, String actorFunction) {}
