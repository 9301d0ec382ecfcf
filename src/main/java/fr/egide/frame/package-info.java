/// Legal frames and vocabularies, as dated data.
@NullMarked
@ApplicationModule(allowedDependencies = {"web", "account"})
package fr.egide.frame;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
