package fr.egide.diagnosis.portrait;

import java.util.List;

import fr.egide.territory.Territory;

/// A portrait in words.
///
/// @param standsOut a sentence each
/// @param reference the widest territory it is beside; blank without any
/// @param ratios SVG of what the table of comparisons says; blank without reference
public record PortraitView(Territory territory, Period period, List<String> standsOut, String reference,
        PeersView peers, String ratios, List<FacetView> facets) {}
