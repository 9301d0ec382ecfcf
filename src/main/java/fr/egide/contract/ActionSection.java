package fr.egide.contract;

import java.util.UUID;

/// A part of the action sheet's page that a room above fills (its indicators, its attachments).
public interface ActionSection {

    /// Template and fragment, as `indicator/action :: section`; the fragment takes the view.
    String fragment();

    Object view(UUID contract, UUID action);
}
