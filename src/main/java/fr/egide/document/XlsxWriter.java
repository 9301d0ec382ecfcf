package fr.egide.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.dhatim.fastexcel.Worksheet;

/// Writes an Office Open XML workbook: the first row of each sheet bold and frozen, numbers and dates as such.
final class XlsxWriter {

    private static final int LONGEST_NAME = 31;

    private XlsxWriter() {
    }

    static byte[] write(Workbook workbook) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook file = new org.dhatim.fastexcel.Workbook(bytes, "Egide", "1.0")) {
            file.properties().setTitle(workbook.fileName());
            for (Sheet sheet : workbook.sheets()) {
                String name = sheet.name().length() > LONGEST_NAME
                        ? sheet.name().substring(0, LONGEST_NAME)
                        : sheet.name();
                write(sheet, file.newWorksheet(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Sheet sheet, Worksheet target) throws IOException {
        int[] widths = Widths.of(sheet);
        for (int c = 0; c < widths.length; c++) {
            target.width(c, widths[c]);
        }
        for (int r = 0; r < sheet.rows().size(); r++) {
            for (int c = 0; c < sheet.rows().get(r).size(); c++) {
                write(sheet.cell(r, c), target, r, c);
            }
        }
        if (sheet.width() > 0) {
            target.range(0, 0, 0, sheet.width() - 1).style().bold().fillColor("E8ECF1").wrapText(true).set();
        }
        target.freezePane(0, 1);
        target.repeatRows(0);
        target.finish();
    }

    private static void write(Cell cell, Worksheet target, int row, int column) {
        switch (cell) {
            case Cell.Empty() -> {
            }
            case Cell.Number(var value) -> target.value(row, column, value);
            case Cell.Date(var value) -> {
                target.value(row, column, value);
                target.style(row, column).format("dd/mm/yyyy").verticalAlignment("top").set();
            }
            case Cell.Text(var value) -> {
                target.value(row, column, Xml.allowed(value));
                target.style(row, column).wrapText(true).verticalAlignment("top").set();
            }
        }
    }
}
