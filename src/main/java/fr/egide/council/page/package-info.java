@NullMarked
package fr.egide.council.page;

import org.jspecify.annotations.NullMarked;
