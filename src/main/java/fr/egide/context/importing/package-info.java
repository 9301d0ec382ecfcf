/// Files of context, recognised by what they hold.
@NullMarked
@NamedInterface("importing")
package fr.egide.context.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
