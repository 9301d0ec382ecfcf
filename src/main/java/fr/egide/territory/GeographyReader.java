package fr.egide.territory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

import org.jspecify.annotations.Nullable;

/// Reads the resource that `src/build/geography.mjs` writes; its head gives the format.
final class GeographyReader {

    private final Map<String, Commune> communes = new LinkedHashMap<>();
    private final Map<String, String> today = new HashMap<>();
    private final Map<String, Area> arrondissements = new LinkedHashMap<>();
    private final Map<String, Area> departements = new LinkedHashMap<>();
    private final Map<String, Area> regions = new LinkedHashMap<>();
    private final Map<String, String[]> epci = new LinkedHashMap<>();
    private final Map<String, String[]> ept = new LinkedHashMap<>();
    private final Map<String, List<String>> members = new HashMap<>();
    private final List<FormerCommune> former = new ArrayList<>();

    private GeographyReader() {
    }

    static Geography read(int year, InputStream gzip) throws IOException {
        GeographyReader reader = new GeographyReader();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(gzip), StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> reader.line(line.split("\t", -1)));
        }
        return new Geography(year, reader.communes, reader.today, reader.groupings(reader.epci, 3),
                reader.groupings(reader.ept, -1), reader.arrondissements, reader.departements, reader.regions,
                List.copyOf(reader.former));
    }

    private void line(String[] field) {
        switch (field[0]) {
            case "R" -> regions.put(field[1], new Area(field[1], field[2], field[1].length() > 2 ? field[1] : "FR"));
            case "D" -> departements.put(field[1], new Area(field[1], field[2], field[3]));
            case "A" -> arrondissements.put(field[1], new Area(field[1], field[2], field[3]));
            case "G" -> epci.put(field[1], field);
            case "E" -> ept.put(field[1], field);
            case "C" -> commune(field);
            default -> throw new IllegalStateException("unknown line " + String.join(";", field));
        }
    }

    private void commune(String[] field) {
        boolean isToday = field[2].equals("A") || field[2].equals("M");
        if (!isToday) {
            today.putIfAbsent(field[1], field[13]);
            former.add(new FormerCommune(field[1], field[3], field[2].equals("D"), field[13]));
            return;
        }
        List<String> formerCodes = words(field[12]);
        formerCodes.forEach(code -> today.put(code, field[1]));
        communes.put(field[1],
                new Commune(field[1], field[3], field[10].isEmpty() ? 0 : Long.parseLong(field[10]), field[4],
                        field[5], field[6], orNull(field[7]), orNull(field[8]), orNull(field[9]), words(field[11]),
                        formerCodes, orNull(field[13])));
        List.of(field[7], field[8])
                .forEach(grouping -> members.computeIfAbsent(grouping, _ -> new ArrayList<>()).add(field[1]));
    }

    /// The population of a grouping is the sum of its communes'.
    private Map<String, Grouping> groupings(Map<String, String[]> lines, int kind) {
        Map<String, Grouping> groupings = new LinkedHashMap<>();
        lines.forEach((siren, field) -> {
            List<String> codes = List.copyOf(members.getOrDefault(siren, List.of()));
            long population = codes.stream().map(communes::get).filter(Objects::nonNull)
                    .mapToLong(Commune::population).sum();
            groupings.put(siren, new Grouping(siren, field[2], kind < 0 ? "EPT" : field[kind], population, codes));
        });
        return groupings;
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
