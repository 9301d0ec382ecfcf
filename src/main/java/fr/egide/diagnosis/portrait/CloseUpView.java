package fr.egide.diagnosis.portrait;

import org.jspecify.annotations.Nullable;

/// One indicator from near, in words and drawings.
///
/// @param funnel absent where nothing is compared, for `noFunnel`
/// @param maps absent where there are no communes to show
/// @param withheld what can be said of the withheld communes; blank where none is withheld
/// @param isEstimate whether it is an estimate, to be told apart from known facts
public record CloseUpView(String code, String label, @Nullable FunnelView funnel, String noFunnel,
        @Nullable RateMapView maps, String withheld, boolean isEstimate) {}
