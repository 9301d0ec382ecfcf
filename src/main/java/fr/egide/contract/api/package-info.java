/// Contracts over HTTP, for other software.
@NullMarked
package fr.egide.contract.api;

import org.jspecify.annotations.NullMarked;
