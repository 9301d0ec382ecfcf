package fr.egide.indicator;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// The dashboard of a contract as it is shown, objective by objective.
///
/// @param summary eight figures at most, for elected members
/// @param whole figures followed on the contract as a whole
/// @param overdue what is late, and whom to ask
public record DashboardView(String title, String territory, String period, List<FigureView> summary,
        List<FigureView> whole, List<ObjectiveView> objectives, List<Overdue> overdue, MeansView means) {

    public DashboardView {
        summary = List.copyOf(summary);
        whole = List.copyOf(whole);
        objectives = List.copyOf(objectives);
        overdue = List.copyOf(Objects.requireNonNullElse(overdue, List.of()));
    }

    /// One objective with its figures and its météo.
    public record ObjectiveView(String id, int number, String title, String target, List<FigureView> figures,
            String weather,
            @Nullable String weatherText, @Nullable String weatherBy, int actions, int started) {}

    /// Money, in words already.
    ///
    /// @param from the budget lines it is the sum of, in words; blank in older editions
    public record MeansView(String planned, String granted, String paid, String spent, String paidShare,
            String from) {

        public MeansView {
            from = Objects.requireNonNullElse(from, "");
        }
    }

    /// Every figure: those of the contract as a whole, then objective by objective.
    public List<FigureView> figures() {
        return Stream.concat(whole.stream(), objectives.stream().flatMap(one -> one.figures().stream())).toList();
    }

    /// Figures that should have come by now, of the whole dashboard.
    public List<FigureView> missing() {
        return figures().stream().filter(figure -> figure.missingFrom() != null).toList();
    }

    /// Figures whose file an administrator should load.
    public List<FigureView> toLoad() {
        return figures().stream().filter(figure -> figure.toLoad() != null).toList();
    }

    /// What a figure is followed on: the title of its objective, or nothing for the contract as a whole.
    public Optional<ObjectiveView> objectiveOf(FigureView figure) {
        return objectives.stream().filter(one -> one.figures().contains(figure)).findFirst();
    }
}
