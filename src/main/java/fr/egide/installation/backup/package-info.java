/// One file that holds everything of an installation, and the way back from it.
@NullMarked
@NamedInterface("backup")
package fr.egide.installation.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
