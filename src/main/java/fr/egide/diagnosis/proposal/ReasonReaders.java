package fr.egide.diagnosis.proposal;

/// A room above through which the reasons of a kept perimeter are read.
public interface ReasonReaders {

    /// Whether the signed-in user may read something that rests on this perimeter, or on the commune it was examined around.
    boolean mayRead(KeptPerimeter kept);
}
