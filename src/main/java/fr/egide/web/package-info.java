/// Layout, numbers and dates, charts, errors: what every page and every API answer is made of.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.egide.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
