package fr.egide.home.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import fr.egide.territory.FictitiousDepartement;

/// Val-de-Brume, a département that doesn't exist: forty communes in two groupings, the same at each start.
final class TrainingDepartement {

    static final String CODE = "F1";
    static final String AGGLOMERATION = "F10000001";

    private static final long SEED = 1999;
    private static final int COMMUNES = 40;
    private static final int IN_AGGLOMERATION = 6;
    private static final List<String> FIRST = List.of("Brume", "Ormeval", "Clairfond", "Vaubrun", "Hautelande",
            "Rivesel",
            "Montbrume", "Pierrelune");
    private static final List<String> LAST = List.of("-sur-Veille", "-les-Saules", "-le-Vieux", "-la-Combe",
            "-aux-Mares");

    private TrainingDepartement() {
    }

    static FictitiousDepartement make() {
        Random random = new Random(SEED);
        List<FictitiousDepartement.Commune> communes = new ArrayList<>();
        for (int i = 0; i < COMMUNES; i++) {
            boolean isAgglomeration = i < IN_AGGLOMERATION;
            long population = i == 0
                    ? 24_600
                    : isAgglomeration ? 3_000 + random.nextInt(3_500) : 120 + random.nextInt(2_400);
            communes.add(new FictitiousDepartement.Commune("F1%03d".formatted(i + 1),
                    FIRST.get(i / LAST.size()) + LAST.get(i % LAST.size()),
                    population, isAgglomeration ? AGGLOMERATION : i < 20 ? "F10000002" : null));
        }
        return new FictitiousDepartement(CODE, "Val-de-Brume (fictif)", List.of(
                new FictitiousDepartement.Grouping(AGGLOMERATION, "Agglomération du Val-de-Brume (fictive)", "CA"),
                new FictitiousDepartement.Grouping("F10000002", "Communauté des Saules (fictive)", "CC")), communes);
    }
}
