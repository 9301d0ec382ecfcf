package fr.egide.localseries;

import java.util.UUID;

/// A room above that reads local series as its own figures: a series it uses isn't removed, nor counted otherwise.
public interface SourceUse {

    boolean uses(UUID source);
}
