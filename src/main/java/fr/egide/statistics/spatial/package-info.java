/// Spatial structure of figures over neighbouring units: who is next to whom, global and local autocorrelation. Plain Java,
/// arrays in and records out.
@NullMarked
@NamedInterface("spatial")
package fr.egide.statistics.spatial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
