/// The portrait of a territory: level, evolution, comparison, what stands out, and how sure each is.
@NullMarked
package fr.egide.diagnosis.portrait;

import org.jspecify.annotations.NullMarked;
