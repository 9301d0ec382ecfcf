/// Statistical methods: plain Java, arrays in and records out; no Spring, no database.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.egide.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
