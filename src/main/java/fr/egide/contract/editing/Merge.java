package fr.egide.contract.editing;

import java.util.List;

/// What two writers did to the same object since the second one read it.
///
/// @param mine fields that the second writer changed
/// @param conflicts names of those that the first had changed too, to something else
public record Merge(List<Field> mine, List<String> conflicts) {}
