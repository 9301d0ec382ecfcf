@NullMarked
package fr.egide.council.api;

import org.jspecify.annotations.NullMarked;
