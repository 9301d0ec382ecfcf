/// Tables as they come, from a form, a file or JSON, checked against what a method expects.
@NullMarked
package fr.egide.laboratory.reading;

import org.jspecify.annotations.NullMarked;
