/// Pages and API of the laboratory.
@NullMarked
package fr.egide.laboratory.page;

import org.jspecify.annotations.NullMarked;
