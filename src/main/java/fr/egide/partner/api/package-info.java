/// Organisations and contacts over HTTP.
@NullMarked
package fr.egide.partner.api;

import org.jspecify.annotations.NullMarked;
