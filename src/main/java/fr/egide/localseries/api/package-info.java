/// Local series over HTTP, for the software of partners.
@NullMarked
package fr.egide.localseries.api;

import org.jspecify.annotations.NullMarked;
