package fr.egide.contract;

/// One tab of a contract's pages, contributed as a bean by the room that owns the page.
///
/// @param key message `contract.tab.<key>`; the page says which tab it is by this key
/// @param path what follows `/contracts/{id}`
public record ContractTab(String key, String path, int order) {}
