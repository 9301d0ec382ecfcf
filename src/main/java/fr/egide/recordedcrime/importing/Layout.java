package fr.egide.recordedcrime.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fr.egide.recordedcrime.Edition.Level;
import fr.egide.web.Refusal;

/// Where an edition puts each column, and what its rows are about.
///
/// @param geographyYear from the name of the first column, when it carries one
record Layout(Level level, Map<Column, Integer> places, List<String> names, Optional<Integer> geographyYear) {

    private static final int SHOWN = 400;
    private static final Pattern GEOGRAPHY = Pattern.compile("(?i)codgeo[_. ]?(\\d{4})");

    /// @throws Refusal `RCR-019` when no column holds a territory, `RCR-002` naming another column that is missing
    static Layout of(String file, List<String> header) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int i = 0; i < header.size(); i++) {
            int place = i;
            Column.of(header.get(i)).ifPresent(column -> places.putIfAbsent(column, place));
        }
        Level level = places.containsKey(Column.COMMUNE)
                ? Level.COMMUNE
                : places.containsKey(Column.DEPARTEMENT) ? Level.DEPARTEMENT : Level.REGION;
        String read = shown(header);
        if (level == Level.REGION && !places.containsKey(Column.REGION)) {
            throw Refusal.unprocessable("RCR-019", file, read);
        }
        Layout layout = new Layout(level, places, List.copyOf(header), geographyYear(header));
        layout.required().filter(column -> !places.containsKey(column)).findFirst().ifPresent(missing -> {
            throw Refusal.unprocessable("RCR-002", file, name(missing), read);
        });
        return layout;
    }

    /// What was read as the header, as far as a message may show it; a dash for nothing.
    private static String shown(List<String> header) {
        String all = String.join(" ; ", header);
        return all.isBlank() ? "—" : all.length() > SHOWN ? all.substring(0, SHOWN) + "…" : all;
    }

    Column territory() {
        return switch (level) {
            case COMMUNE -> Column.COMMUNE;
            case DEPARTEMENT -> Column.DEPARTEMENT;
            case REGION -> Column.REGION;
        };
    }

    int place(Column column) {
        return places.getOrDefault(column, -1);
    }

    /// The column as the file names it.
    String nameOf(Column column) {
        int place = place(column);
        return place < 0 ? name(column) : names.get(place);
    }

    private Stream<Column> required() {
        Stream<Column> always = Stream.of(territory(), Column.YEAR, Column.INDICATOR, Column.UNIT, Column.COUNT,
                Column.RATE, Column.POPULATION, Column.DWELLINGS);
        return level == Level.COMMUNE ? Stream.concat(always, Stream.of(Column.DISCLOSURE)) : always;
    }

    /// Today's name of a column, for a message.
    private static String name(Column column) {
        return switch (column) {
            case COMMUNE -> "CODGEO";
            case DEPARTEMENT -> "Code_departement";
            case REGION -> "Code_region";
            case YEAR -> "annee";
            case INDICATOR -> "indicateur";
            case UNIT -> "unite_de_compte";
            case COUNT -> "nombre";
            case RATE -> "taux_pour_mille";
            case DISCLOSURE -> "est_diffuse";
            case POPULATION -> "insee_pop";
            case POPULATION_VINTAGE -> "insee_pop_millesime";
            case DWELLINGS -> "insee_log";
            case DWELLINGS_VINTAGE -> "insee_log_millesime";
            case WITHHELD_MEAN -> "complement_info_nombre";
            case WITHHELD_MEAN_RATE -> "complement_info_taux";
        };
    }

    private static Optional<Integer> geographyYear(List<String> header) {
        return header.stream().map(GEOGRAPHY::matcher).filter(Matcher::find)
                .map(found -> Integer.valueOf(found.group(1))).findFirst();
    }
}
