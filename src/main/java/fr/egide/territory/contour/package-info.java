/// Contours of communes and who is the neighbour of whom, from files that the administrator imports; other rooms that need
/// them declare `territory :: contour`.
@NullMarked
@NamedInterface("contour")
package fr.egide.territory.contour;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
