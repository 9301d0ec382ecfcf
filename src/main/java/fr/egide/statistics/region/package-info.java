/// Regions of contiguous units with the same difficulties: partitions of a whole country, and the territory around one seed.
/// Plain Java, arrays in and records out.
@NullMarked
@NamedInterface("region")
package fr.egide.statistics.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
