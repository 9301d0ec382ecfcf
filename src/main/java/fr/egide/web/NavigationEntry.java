package fr.egide.web;

import java.util.function.BooleanSupplier;

/// One entry of the main navigation, contributed as a bean by the room that owns the page.
///
/// @param key message `nav.<key>`; a page says which entry it belongs to by this key
/// @param href address
/// @param order from left to right
/// @param visible whether the visitor of the moment sees it
public record NavigationEntry(String key, String href, int order, BooleanSupplier visible) {

    /// An entry that every signed-in visitor sees.
    public NavigationEntry(String key, String href, int order) {
        this(key, href, order, () -> true);
    }
}
