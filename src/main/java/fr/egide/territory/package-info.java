/// Official geography, perimeters, contours and neighbours.
@NullMarked
@ApplicationModule(allowedDependencies = {"web", "account", "document", "document :: fetching"})
package fr.egide.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
