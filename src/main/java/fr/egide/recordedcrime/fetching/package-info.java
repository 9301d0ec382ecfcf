/// Official files taken from an https address: from allowed hosts alone, within bounds of size and time.
@NullMarked
package fr.egide.recordedcrime.fetching;

import org.jspecify.annotations.NullMarked;
