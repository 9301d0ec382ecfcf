@NullMarked
@NamedInterface("writing")
package fr.egide.council.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
