package fr.egide.recordedcrime;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/// An official communal base read line by line, apart from the application: what its pages are held to.
public final class OfficialFigures {

    private static final String DWELLINGS = "Cambriolages de logement";

    /// One published figure.
    ///
    /// @param base inhabitants, or dwellings for burglaries; 0 without any
    private record Figure(long count, double base) {}

    private final Map<String, Figure> published = new HashMap<>();
    private final Map<String, Integer> inhabitants = new HashMap<>();

    /// In the columns of the newest official editions.
    public static OfficialFigures read(Path gzip) throws IOException {
        OfficialFigures figures = new OfficialFigures();
        try (Reader text = new InputStreamReader(new GZIPInputStream(Files.newInputStream(gzip)),
                StandardCharsets.UTF_8);
                CsvReader<CsvRecord> rows = CsvReader.builder().fieldSeparator(';').ofCsvRecord(text)) {
            rows.stream().skip(1).map(CsvRecord::getFields).forEach(figures::add);
        }
        return figures;
    }

    private void add(List<String> row) {
        if (!row.get(7).equals("NA")) {
            inhabitants.merge(row.get(0), (int) number(row.get(7)), (_, last) -> last);
        }
        if (row.get(6).equals("diff")) {
            published.put(key(row.get(0), row.get(2), row.get(1)), new Figure((long) number(row.get(4)),
                    number(row.get(row.get(2).equals(DWELLINGS) ? 9 : 7))));
        }
    }

    private static double number(String cell) {
        return cell.equals("NA") ? 0 : Double.parseDouble(cell.replace(',', '.'));
    }

    private static String key(String commune, String label, Object year) {
        return commune + ";" + label + ";" + year;
    }

    /// Inhabitants of each commune in the last year of the file.
    public Map<String, Integer> inhabitants() {
        return inhabitants;
    }

    public boolean isPublished(String commune, String label, int year) {
        return published.containsKey(key(commune, label, year));
    }

    /// Those of the communes that are published with a base in each of these years.
    public Set<String> common(Collection<String> communes, String label, List<Integer> years) {
        Set<String> common = new HashSet<>(communes);
        common.removeIf(commune -> !years.stream().map(year -> published.get(key(commune, label, year)))
                .allMatch(figure -> figure != null && figure.base() > 0));
        return common;
    }

    public long count(Collection<String> communes, String label, int year) {
        return communes.stream().map(commune -> published.get(key(commune, label, year)))
                .mapToLong(figure -> figure == null ? 0 : figure.count()).sum();
    }
}
