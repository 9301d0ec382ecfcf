package fr.egide.territory;

import java.util.List;

/// An EPCI with its own tax system (CC, CA, CU, METRO, MET69) or an EPT of Greater Paris.
///
/// @param population municipal population of its communes, inhabitants
public record Grouping(String siren, String name, String kind, long population, List<String> communes) {}
