/// How contract objects change: described fields, checked values, locks, history.
@NullMarked
package fr.egide.contract.editing;

import org.jspecify.annotations.NullMarked;
