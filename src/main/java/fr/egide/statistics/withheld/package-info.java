/// What can be said of communes whose figures the producer withholds: of several together, never of one. Other rooms that
/// need it declare `statistics :: withheld`.
@NullMarked
@NamedInterface("withheld")
package fr.egide.statistics.withheld;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
