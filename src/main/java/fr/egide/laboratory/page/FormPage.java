package fr.egide.laboratory.page;

import java.util.Map;

import fr.egide.laboratory.Description;

/// The form of a method: what was typed, or an example, or nothing.
///
/// @param table as pasted
/// @param neighbours as pasted
/// @param settings of parameters, by name
record FormPage(Description method, String table, String neighbours, Map<String, String> settings) {}
