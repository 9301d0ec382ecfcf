package fr.egide.contract;

import java.time.LocalDate;

import fr.egide.diagnosis.proposal.KeptPerimeter;

/// A perimeter examined for a contract, and what became of it (circular of 1999, 1: intercommunality must be sought).
///
/// @param reason why it was retained or set aside
public record ExaminedOption(KeptPerimeter perimeter, Outcome outcome, String reason, LocalDate notedOn) {

    /// Message `contract.option.<outcome>`.
    public enum Outcome {
        RETAINED, SET_ASIDE
    }
}
