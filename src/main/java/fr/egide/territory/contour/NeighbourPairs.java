package fr.egide.territory.contour;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

import fr.egide.web.Refusal;

/// Reads a CSV of pairs of neighbours: a header, then a code in each of the first two columns, after a comma or a
/// semicolon; other columns are left alone.
final class NeighbourPairs {

    private static final Pattern COMMUNE_CODE = Pattern.compile("[0-9][0-9AB][0-9]{3}");
    private static final int LONGEST_LINE = 10_000;

    private NeighbourPairs() {
    }

    /// @throws Refusal 422 `TER-014` to `TER-016`, `TER-018`
    static Set<Adjacency.Pair> read(GivenFile given) throws IOException {
        Set<Adjacency.Pair> pairs = new HashSet<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(given.open(), StandardCharsets.UTF_8))) {
            lines.readLine();
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    pairs.add(pair(given.name(), number, line));
                }
            }
        } catch (EOFException | ZipException cut) {
            throw Refusal.unprocessable("TER-015", given.name());
        }
        if (pairs.isEmpty()) {
            throw Refusal.unprocessable("TER-014", given.name());
        }
        return pairs;
    }

    private static Adjacency.Pair pair(String file, int number, String line) {
        if (line.length() > LONGEST_LINE) {
            throw Refusal.unprocessable("TER-018", file, number, 1, line.substring(0, 30) + "…");
        }
        String[] cells = line.replace("\"", "").split("[;,]", -1);
        for (int column = 0; column < 2; column++) {
            String cell = column < cells.length ? cells[column].strip() : "";
            if (!COMMUNE_CODE.matcher(cell).matches()) {
                throw Refusal.unprocessable("TER-018", file, number, column + 1, cell);
            }
        }
        return Adjacency.Pair.of(cells[0].strip(), cells[1].strip());
    }
}
