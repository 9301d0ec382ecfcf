/// The laboratory: each method of `statistics` on a user's own table, to check it and to learn.
@NullMarked
@ApplicationModule(allowedDependencies = {"statistics", "statistics :: comparison", "statistics :: peer",
        "statistics :: power", "statistics :: region", "statistics :: smoothing", "statistics :: spatial",
        "statistics :: structure", "statistics :: trend", "statistics :: withheld", "web", "account", "document"})
package fr.egide.laboratory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
