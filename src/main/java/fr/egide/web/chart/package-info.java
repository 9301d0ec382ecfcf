/// Charts drawn by the server as SVG: the same drawing on the page, on paper and in a PDF.
@NamedInterface("chart")
@NullMarked
package fr.egide.web.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
