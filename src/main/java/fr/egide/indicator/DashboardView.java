package fr.egide.indicator;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// The dashboard of a contract as it is shown, objective by objective.
///
/// @param summary eight figures at most, for elected members
/// @param whole figures followed on the contract as a whole
public record DashboardView(String title, String territory, String period, List<FigureView> summary,
        List<FigureView> whole,
        List<ObjectiveView> objectives, MeansView means) {

    public DashboardView {
        summary = List.copyOf(summary);
        whole = List.copyOf(whole);
        objectives = List.copyOf(objectives);
    }

    /// One objective with its figures and its météo.
    public record ObjectiveView(String id, int number, String title, String target, List<FigureView> figures,
            String weather,
            @Nullable String weatherText, @Nullable String weatherBy, int actions, int started) {}

    /// Money, in words already.
    public record MeansView(String planned, String granted, String paid, String spent, String paidShare) {}

    /// Every figure: those of the contract as a whole, then objective by objective.
    public List<FigureView> figures() {
        return Stream.concat(whole.stream(), objectives.stream().flatMap(one -> one.figures().stream())).toList();
    }

    /// Figures that should have come by now, of the whole dashboard.
    public List<FigureView> missing() {
        return figures().stream().filter(figure -> figure.missingFrom() != null).toList();
    }
}
