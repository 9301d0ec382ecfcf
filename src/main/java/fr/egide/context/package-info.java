/// Facts of communes that are not recorded crime: dated tables imported with their source.
@NullMarked
@ApplicationModule(allowedDependencies = {"web", "account", "document", "territory"})
package fr.egide.context;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
