/// How much more recorded counts vary from year to year than Poisson, and what is to be expected next.
@NullMarked
@NamedInterface("dispersion")
package fr.egide.statistics.dispersion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
