package fr.egide.recordedcrime.importing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a column holds, whatever an edition calls it: case, accents, dots and underscores don't count.
enum Column {
    COMMUNE("codgeo"), DEPARTEMENT("codedepartement"), REGION("coderegion"), YEAR("annee"), INDICATOR("indicateur",
            "classe"), UNIT("unitedecompte"), COUNT("nombre", "faits"), RATE("tauxpourmille"), DISCLOSURE("estdiffuse",
                    "valeurpubliee"), POPULATION("inseepop", "pop"), POPULATION_VINTAGE("inseepopmillesime",
                            "millpop"), DWELLINGS("inseelog", "log"), DWELLINGS_VINTAGE("inseelogmillesime",
                                    "milllog"), WITHHELD_MEAN("complementinfonombre",
                                            "complementinfoval"), WITHHELD_MEAN_RATE("complementinfotaux");

    private final Set<String> names;

    Column(String... names) {
        this.names = Set.of(names);
    }

    static Optional<Column> of(String header) {
        String plain = Normalizer.normalize(header, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        String name = plain.startsWith("codgeo") ? "codgeo" : plain;
        return Stream.of(values()).filter(column -> column.names.contains(name)).findFirst();
    }
}
