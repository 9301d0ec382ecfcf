/// Documents leaving or entering the house: PDF, ODS, XLSX, CSV.
@NullMarked
@ApplicationModule(allowedDependencies = {"web", "web :: observation", "account"})
package fr.egide.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
