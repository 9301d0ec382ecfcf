/// Indicators, observations, dashboard and its frozen editions.
@NullMarked
@ApplicationModule(allowedDependencies = {"statistics", "web", "web :: chart", "account", "document", "territory",
        "frame", "partner",
        "recordedcrime", "contract"})
package fr.egide.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
