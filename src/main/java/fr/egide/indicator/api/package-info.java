/// Indicators, observations, dashboards and editions over HTTP, for other software.
@NullMarked
package fr.egide.indicator.api;

import org.jspecify.annotations.NullMarked;
