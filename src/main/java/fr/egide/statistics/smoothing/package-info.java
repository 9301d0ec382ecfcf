/// Rates of small communes, drawn towards what their class or their neighbours say: for maps, ranks and resemblance, never
/// to be added up or tested. Other rooms that need them declare `statistics :: smoothing`.
@NullMarked
@NamedInterface("smoothing")
package fr.egide.statistics.smoothing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
