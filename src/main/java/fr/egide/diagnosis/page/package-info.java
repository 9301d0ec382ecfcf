@NullMarked
package fr.egide.diagnosis.page;

import org.jspecify.annotations.NullMarked;
