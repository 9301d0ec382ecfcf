/// Official series of recorded crime: editions, readings, evolutions.
@NullMarked
@ApplicationModule(allowedDependencies = {"statistics", "web", "web :: chart", "account", "document",
        "document :: fetching", "territory"})
package fr.egide.recordedcrime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
