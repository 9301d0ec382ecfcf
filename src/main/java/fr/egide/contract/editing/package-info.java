/// How contract objects change: described fields, checked values, locks, history.
@NullMarked
@NamedInterface("editing")
package fr.egide.contract.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
