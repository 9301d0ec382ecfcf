@NullMarked
package fr.egide.diagnosis.export;

import org.jspecify.annotations.NullMarked;
