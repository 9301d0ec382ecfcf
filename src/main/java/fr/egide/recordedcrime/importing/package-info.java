/// Loading official files: any layout since 2022, whole or not at all.
@NullMarked
@NamedInterface("importing")
package fr.egide.recordedcrime.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
