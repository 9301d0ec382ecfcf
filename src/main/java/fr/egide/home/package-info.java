/// The first page of each role, and the training département.
@NullMarked
@ApplicationModule(allowedDependencies = {"statistics", "web", "web :: chart", "web :: observation", "account",
        "installation", "document", "territory", "territory :: contour", "frame", "partner", "localseries",
        "recordedcrime", "recordedcrime :: importing", "context", "context :: importing", "diagnosis",
        "diagnosis :: writing",
        "diagnosis :: proposal",
        "contract", "contract :: editing", "indicator", "council", "council :: writing"})
package fr.egide.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
