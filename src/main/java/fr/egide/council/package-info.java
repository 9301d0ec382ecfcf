/// Councils, their members, meetings, decisions and groups.
@NullMarked
@ApplicationModule(allowedDependencies = {"web", "account", "document", "territory", "frame", "partner", "contract",
        "contract :: editing", "indicator"})
package fr.egide.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
