/// What partners count themselves: sources with their data-quality sheet, breaks and readings.
@NullMarked
@ApplicationModule(allowedDependencies = {"statistics", "web", "web :: chart", "web :: observation", "account",
        "document", "territory", "frame", "partner"})
package fr.egide.localseries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
