/// Trends of yearly or monthly counts: log-linear trends, exact and rank tests, change points, and many slopes read together.
@NullMarked
@NamedInterface("trend")
package fr.egide.statistics.trend;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
