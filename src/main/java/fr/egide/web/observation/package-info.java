/// Values that people give, period after period: what is typed in a cell, its state, the period it is of.
@NamedInterface("observation")
@NullMarked
package fr.egide.web.observation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
