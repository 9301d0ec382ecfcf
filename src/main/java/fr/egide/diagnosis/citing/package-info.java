/// Figures of the portrait put under a finding.
@NullMarked
package fr.egide.diagnosis.citing;

import org.jspecify.annotations.NullMarked;
