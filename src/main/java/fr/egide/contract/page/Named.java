package fr.egide.contract.page;

import org.jspecify.annotations.Nullable;

/// An object as people name it, with the address where it is read; none for one that was removed.
record Named(String name, @Nullable String href) {}
