@NullMarked
package fr.egide.partnership.api;

import org.jspecify.annotations.NullMarked;
