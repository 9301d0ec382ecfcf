/// Pages and API of the context of a territory.
@NullMarked
package fr.egide.context.page;

import org.jspecify.annotations.NullMarked;
