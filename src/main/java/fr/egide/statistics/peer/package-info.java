/// Comparable territories: those of one stratum that are nearest in social and urban traits, never in the outcome judged;
/// and typologies of territories. Plain Java, arrays in and records out.
@NullMarked
@NamedInterface("peer")
package fr.egide.statistics.peer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
