/// Contracts, axes, objectives, action sheets and commitments.
@NullMarked
@ApplicationModule(allowedDependencies = {"statistics", "web", "web :: chart", "account", "document", "territory",
        "frame", "partner", "localseries",
        "recordedcrime", "diagnosis", "diagnosis :: writing", "diagnosis :: proposal"})
package fr.egide.contract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
