/// Dashboard, indicators, entry and editions on screen.
@NullMarked
package fr.egide.indicator.page;

import org.jspecify.annotations.NullMarked;
