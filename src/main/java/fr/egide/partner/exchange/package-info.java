/// The directory of partners given and taken as tables.
@NullMarked
package fr.egide.partner.exchange;

import org.jspecify.annotations.NullMarked;
