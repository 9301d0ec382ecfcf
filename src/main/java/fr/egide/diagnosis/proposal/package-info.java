/// The adequate territory: which communes around one share its difficulties, beside the perimeters that exist (circular of
/// 1999, 2.A.1).
@NullMarked
@NamedInterface("proposal")
package fr.egide.diagnosis.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
