/// How contract objects change: described fields, checked values, locks, history.
@NamedInterface("editing")
@NullMarked
package fr.egide.contract.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
