@NullMarked
package fr.egide.partnership.page;

import org.jspecify.annotations.NullMarked;
