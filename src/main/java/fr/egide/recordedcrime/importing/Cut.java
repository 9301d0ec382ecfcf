package fr.egide.recordedcrime.importing;

import java.util.ArrayList;
import java.util.List;

/// Cuts a line at its semicolons; a cell may stand between double quotes, doubled inside.
final class Cut {

    private Cut() {
    }

    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>(16);
        int at = 0;
        while (at <= line.length()) {
            if (at < line.length() && line.charAt(at) == '"') {
                int end = closing(line, at + 1);
                cells.add(line.substring(at + 1, end).replace("\"\"", "\""));
                at = end + 2;
            } else {
                int end = line.indexOf(';', at);
                end = end < 0 ? line.length() : end;
                cells.add(line.substring(at, end));
                at = end + 1;
            }
        }
        return cells;
    }

    private static int closing(String line, int from) {
        int at = line.indexOf('"', from);
        while (at >= 0 && at + 1 < line.length() && line.charAt(at + 1) == '"') {
            at = line.indexOf('"', at + 2);
        }
        return at < 0 ? line.length() : at;
    }
}
