package fr.egide.partnership;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.egide.frame.Phase;

/// One expected partner at one phase.
///
/// @param expected whether the frame expects it at this phase, everywhere
/// @param proofs facts, those that it took part first
/// @param statement what somebody said last
public record Cell(Phase phase, boolean expected, List<Proof> proofs, @Nullable Statement statement) {

    /// A fact that shows it there wins over what anybody says; what is said, over an invitation.
    public Standing standing() {
        if (proofs.stream().anyMatch(Proof::took)) {
            return Standing.ASSOCIATED;
        }
        if (statement != null && statement.standing() != Standing.NOTHING) {
            return statement.standing();
        }
        return proofs.isEmpty() ? Standing.NOTHING : Standing.INVITED;
    }

    /// Whether it should be there and isn't: neither took part nor is said not to be concerned.
    public boolean isMissing() {
        Standing standing = standing();
        return expected && standing != Standing.ASSOCIATED && standing != Standing.NOT_CONCERNED;
    }
}
