/// The local security diagnosis: the portrait of a territory, the territory that fits, the document (circular, 1 and 2.B).
@NullMarked
@ApplicationModule(allowedDependencies = {"statistics", "statistics :: power", "statistics :: comparison",
        "statistics :: smoothing", "statistics :: peer", "statistics :: trend", "statistics :: withheld",
        "statistics :: region", "statistics :: spatial", "web", "web :: chart", "account",
        "document", "territory",
        "territory :: contour", "frame", "partner", "localseries", "recordedcrime", "context"})
package fr.egide.diagnosis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
