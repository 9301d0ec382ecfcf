/// How the cells of a territory are kept: packed, each still with its line in its file.
@NullMarked
package fr.egide.recordedcrime.store;

import org.jspecify.annotations.NullMarked;
