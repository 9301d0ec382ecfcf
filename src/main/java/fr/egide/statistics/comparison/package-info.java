/// Areas beside a reference: standardised rates, funnel limits, variation from year to year beyond counting noise. Other
/// rooms that need them declare `statistics :: comparison`.
@NullMarked
@NamedInterface("comparison")
package fr.egide.statistics.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
