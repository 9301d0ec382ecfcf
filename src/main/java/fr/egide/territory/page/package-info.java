/// Pages and API of the room.
@NullMarked
package fr.egide.territory.page;

import org.jspecify.annotations.NullMarked;
