/// Loading official files: any layout since 2022, whole or not at all.
@NullMarked
package fr.egide.recordedcrime.importing;

import org.jspecify.annotations.NullMarked;
