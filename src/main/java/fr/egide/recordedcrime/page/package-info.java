/// Pages and API of the official series.
@NullMarked
package fr.egide.recordedcrime.page;

import org.jspecify.annotations.NullMarked;
