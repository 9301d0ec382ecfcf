/// Pages of local series.
@NullMarked
package fr.egide.localseries.page;

import org.jspecify.annotations.NullMarked;
