@NullMarked
package fr.egide.diagnosis.api;

import org.jspecify.annotations.NullMarked;
