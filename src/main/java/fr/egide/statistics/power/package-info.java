/// What a comparison of counts could have shown: smallest change it detects, power, and equivalence.
@NullMarked
@NamedInterface("power")
package fr.egide.statistics.power;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
