/// Who is round the table of a contract, phase by phase, and who is missing.
@NullMarked
@ApplicationModule(allowedDependencies = {"web", "account", "territory", "frame", "partner", "diagnosis", "contract",
        "contract :: editing", "indicator", "council"})
package fr.egide.partnership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
