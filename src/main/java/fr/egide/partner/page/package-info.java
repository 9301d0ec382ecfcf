/// Pages of organisations and of those who work there.
@NullMarked
package fr.egide.partner.page;

import org.jspecify.annotations.NullMarked;
