@NullMarked
package fr.egide.council.pack;

import org.jspecify.annotations.NullMarked;
