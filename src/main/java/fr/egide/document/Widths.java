package fr.egide.document;

import java.util.Arrays;

/// Column widths in characters: what the column holds, between 8 and 60.
final class Widths {

    private Widths() {
    }

    static int[] of(Sheet sheet) {
        int[] widths = new int[Math.max(1, sheet.width())];
        Arrays.fill(widths, 8);
        sheet.rows().forEach(row -> {
            for (int c = 0; c < row.size(); c++) {
                int longest = row.get(c).typed().lines().mapToInt(String::length).max().orElse(0);
                widths[c] = Math.min(60, Math.max(widths[c], longest + 2));
            }
        });
        return widths;
    }
}
