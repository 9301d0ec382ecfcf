/// How diagnoses are opened, written, submitted and decided upon.
@NullMarked
@NamedInterface("writing")
package fr.egide.diagnosis.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
