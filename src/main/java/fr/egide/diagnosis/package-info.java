/// The local security diagnosis: a document that partners write, discuss, accept or reject.
@NullMarked
@ApplicationModule(allowedDependencies = {"statistics", "web", "web :: chart", "account", "document", "territory",
        "territory :: contour", "frame", "partner", "recordedcrime"})
package fr.egide.diagnosis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
