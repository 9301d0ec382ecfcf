package fr.egide.recordedcrime.importing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.egide.recordedcrime.Edition.Level;

/// Where each value stands in a file: the producer has renamed its columns several times since 2022, and its communal
/// file carries the geography year in the name of a column.
///
/// @param columns position by role; a role the file doesn't hold isn't there
/// @param geographyYear 0 where no column says it
record Layout(Level level, int geographyYear, Map<Role, Integer> columns, int width) {

    /// What a column holds.
    enum Role {
        TERRITORY, YEAR, INDICATOR, UNIT, COUNT, RATE, DIFFUSED, POPULATION, DWELLINGS
    }

    private static final Pattern COMMUNE = Pattern.compile("codgeo(?:_?(\\d{4}))?");
    private static final Map<String, Role> NAMES = Map.ofEntries(Map.entry("annee", Role.YEAR),
            Map.entry("indicateur", Role.INDICATOR), Map.entry("classe", Role.INDICATOR),
            Map.entry("unitedecompte", Role.UNIT), Map.entry("nombre", Role.COUNT), Map.entry("faits", Role.COUNT),
            Map.entry("tauxpourmille", Role.RATE), Map.entry("estdiffuse", Role.DIFFUSED),
            Map.entry("valeurpubliee", Role.DIFFUSED), Map.entry("inseepop", Role.POPULATION),
            Map.entry("pop", Role.POPULATION),
            Map.entry("inseelog", Role.DWELLINGS), Map.entry("log", Role.DWELLINGS));
    private static final List<Role> NEEDED = List.of(Role.YEAR, Role.INDICATOR, Role.COUNT);

    /// @throws BadFile `RCR-005` naming the column that is missing
    static Layout of(String header) {
        List<String> names = new ArrayList<>(Cut.cells(header.startsWith("\ufeff") ? header.substring(1) : header));
        Map<Role, Integer> columns = new HashMap<>();
        Map<String, Integer> places = new HashMap<>();
        int geography = 0;
        Level level = null;
        for (int i = 0; i < names.size(); i++) {
            String name = plain(names.get(i));
            Matcher commune = COMMUNE.matcher(name);
            if (commune.matches()) {
                level = Level.COMMUNE;
                geography = commune.group(1) == null ? 0 : Integer.parseInt(commune.group(1));
                columns.put(Role.TERRITORY, i);
            }
            places.put(name, i);
            Role role = NAMES.get(name);
            if (role != null) {
                columns.put(role, i);
            }
        }
        if (level == null && places.containsKey("codedepartement")) {
            level = Level.DEPARTEMENT;
            columns.put(Role.TERRITORY, places.get("codedepartement"));
        } else if (level == null && places.containsKey("coderegion")) {
            level = Level.REGION;
            columns.put(Role.TERRITORY, places.get("coderegion"));
        }
        if (level == null) {
            throw new BadFile("RCR-005", "CODGEO_2025, Code_departement, Code_region", header);
        }
        for (Role role : NEEDED) {
            if (!columns.containsKey(role)) {
                throw new BadFile("RCR-005", said(role), header);
            }
        }
        return new Layout(level, geography, columns, names.size());
    }

    private static String said(Role role) {
        return switch (role) {
            case YEAR -> "annee";
            case INDICATOR -> "indicateur";
            default -> "nombre";
        };
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
