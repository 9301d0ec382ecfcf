/// Indicators, observations, dashboard and its frozen editions.
@NullMarked
@ApplicationModule(allowedDependencies = {"statistics", "web", "web :: chart", "web :: observation", "account",
        "document", "territory", "frame", "partner", "localseries", "recordedcrime", "contract", "contract :: editing"})
package fr.egide.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
