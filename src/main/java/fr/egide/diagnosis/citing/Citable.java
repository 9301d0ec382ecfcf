package fr.egide.diagnosis.citing;

import org.jspecify.annotations.Nullable;

import fr.egide.diagnosis.Basis;

/// Something that the portrait says of a territory, ready to be put under a finding.
///
/// @param address page of the portrait, and what is said there: `/territories/…/portrait?…#burglaries.LEVEL`
/// @param text what is said, with its margin
/// @param key territory, years, editions and method
/// @param chart SVG of the indicator over the years
/// @param basis what it was computed from; absent where nothing was
record Citable(String address, String text, String key, String chart, @Nullable Basis basis) {}
