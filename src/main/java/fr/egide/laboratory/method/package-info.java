/// The methods, one class each: what it expects, and how it is run.
@NullMarked
package fr.egide.laboratory.method;

import org.jspecify.annotations.NullMarked;
