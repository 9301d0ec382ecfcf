/// Organisations round the table.
@NullMarked
@ApplicationModule(allowedDependencies = {"web", "account", "document", "territory", "frame"})
package fr.egide.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
