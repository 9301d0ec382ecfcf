/// Where the rooms of the house are put together.
@NullMarked
package fr.egide;

import org.jspecify.annotations.NullMarked;
