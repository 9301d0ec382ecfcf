package fr.egide.indicator;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The figures for elected members, eight at most: those the coordinator chose or, until then, those of an objective that
/// have a target first. An indicator followed in several places shows once then,
/// one that the statistical service gives nothing of here doesn't.
final class Summary {

    static final int MOST = 8;

    private Summary() {
    }

    static List<Figure> of(List<Figure> figures) {
        List<Figure> chosen = figures.stream().filter(figure -> figure.tracked().inSummary()).limit(MOST).toList();
        return chosen.isEmpty() ? usual(figures) : chosen;
    }

    private static List<Figure> usual(List<Figure> figures) {
        Set<String> codes = new HashSet<>();
        return figures.stream().filter(Summary::mayCome)
                .sorted(Comparator.comparing((Figure figure) -> !isAimed(figure))
                        .thenComparing(figure -> figure.last().isEmpty())
                        .thenComparing(figure -> figure.definition().kind() != Definition.Kind.R))
                .filter(figure -> codes.add(figure.definition().code())).limit(MOST).toList();
    }

    private static boolean mayCome(Figure figure) {
        return figure.absence() == null
                || figure.absence() == Absence.NOT_LOADED && figure.definition().series() != null;
    }

    private static boolean isAimed(Figure figure) {
        return figure.tracked().objective() != null && figure.tracked().target() != null && !figure.context();
    }
}
