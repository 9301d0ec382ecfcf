/// Indicators, observations, dashboard and its frozen editions.
@NullMarked
@ApplicationModule(allowedDependencies = {"statistics", "web", "web :: chart", "account", "document", "territory",
        "frame", "partner",
        "recordedcrime", "contract", "contract :: editing"})
package fr.egide.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
