package fr.egide.context;

import java.util.Collection;

/// One variable in one table and one year, so that what it says of several sets of communes compares.
@FunctionalInterface
public interface Measure {

    /// @param communes codes of today's communes
    Fact over(Collection<String> communes);
}
