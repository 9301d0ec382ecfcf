package fr.egide.diagnosis.proposal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

import fr.egide.recordedcrime.LoadedEditions;
import fr.egide.territory.Commune;
import fr.egide.territory.Territories;
import fr.egide.territory.TerritoryRef;
import fr.egide.territory.contour.ContourImport;
import fr.egide.territory.contour.GivenFile;

/// A map and figures that were never those of the Cantal: forty-nine communes on a chessboard of seven columns.
@Component
class InventedCantal {

    static final int SIDE = 7;
    static final int SEED = 24;

    private static final int YEAR = 2024;
    private static final int NEWEST = 2026;

    private final ContourImport imports;
    private final LoadedEditions editions;
    private final Territories territories;

    InventedCantal(ContourImport imports, LoadedEditions editions, Territories territories) {
        this.imports = imports;
        this.editions = editions;
        this.territories = territories;
    }

    List<Commune> communes() {
        return territories.communes(territories.get(TerritoryRef.departement("15")).communes()).stream()
                .limit((long) SIDE * SIDE).toList();
    }

    Commune seed() {
        return communes().get(SEED);
    }

    void loadNeighbours() throws IOException {
        load(YEAR);
    }

    /// In a year that no other file has.
    void loadNewestNeighbours() throws IOException {
        load(NEWEST);
    }

    private void load(int year) throws IOException {
        StringBuilder pairs = new StringBuilder("a,b\n");
        List<Commune> communes = communes();
        for (int i = 0; i < communes.size(); i++) {
            if (i % SIDE < SIDE - 1) {
                pairs.append(communes.get(i).code()).append(',').append(communes.get(i + 1).code()).append('\n');
            }
            if (i + SIDE < communes.size()) {
                pairs.append(communes.get(i).code()).append(',').append(communes.get(i + SIDE).code()).append('\n');
            }
        }
        imports.neighbours(new GivenFile("damier-du-cantal.csv",
                new ByteArrayResource(pairs.toString().getBytes(StandardCharsets.UTF_8))), year);
    }

    /// Three years of burglaries and violence: many where `isLike`, few elsewhere, withheld where `isWithheld`.
    void loadFigures(IntPredicate isLike, IntPredicate isWithheld) throws IOException {
        List<String> lines = new ArrayList<>();
        List<Commune> communes = communes();
        for (int i = 0; i < communes.size(); i++) {
            for (int year = 2021; year <= 2023; year++) {
                int many = isLike.test(i) ? 90 + i % 5 : 6 + i % 3;
                lines.add(line(communes.get(i), year, "Cambriolages de logement;Infraction", many,
                        isWithheld.test(i)));
                lines.add(line(communes.get(i), year, "Violences physiques hors cadre familial;Victime", many / 2,
                        isWithheld.test(i)));
            }
        }
        editions.load("cantal-invente.csv", LoadedEditions.COMMUNES + String.join("", lines));
    }

    private static String line(Commune commune, int year, String series, int count, boolean isWithheld) {
        return "%s;%d;%s;%s;NA;%s;5000;%d;2500;%d\n".formatted(commune.code(), year, series,
                isWithheld ? "NA" : count, isWithheld ? "ndiff" : "diff", year, year);
    }

    void forget() {
        editions.forget();
    }
}
