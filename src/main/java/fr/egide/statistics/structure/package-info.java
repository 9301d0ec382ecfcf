/// Structure and severity of recorded crime: what marks a territory out, and counts weighed by harm.
@NullMarked
@NamedInterface("structure")
package fr.egide.statistics.structure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
