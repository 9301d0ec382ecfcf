/// The first page of each role, and the training département.
@NullMarked
@ApplicationModule(allowedDependencies = {"statistics", "web", "web :: chart", "web :: observation", "account",
        "installation", "document", "territory", "frame", "partner", "localseries", "recordedcrime", "context",
        "context :: importing", "diagnosis", "diagnosis :: writing",
        "contract", "contract :: editing", "indicator"})
package fr.egide.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
