package fr.egide.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

import fr.egide.web.Refusal;

/// Reads the cells of an Office Open XML workbook. Numbers are kept to the 15 significant digits that Excel itself keeps,
/// so that 0.1 stays 0.1; a number is a day when its format shows one.
final class XlsxReader {

    private static final MathContext EXCEL = new MathContext(15);

    private final String fileName;
    private final Limits limits;

    private XlsxReader(String fileName, Limits limits) {
        this.fileName = fileName;
        this.limits = limits;
    }

    static Workbook read(String fileName, byte[] content, Limits limits) {
        XlsxReader reader = new XlsxReader(fileName, limits);
        List<Sheet> sheets = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content),
                new ReadingOptions(true, true))) {
            for (org.dhatim.fastexcel.reader.Sheet sheet : workbook.getSheets().toList()) {
                sheets.add(reader.readSheet(sheet));
            }
            return new Workbook(fileName, sheets);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException e) {
            throw (Refusal) Refusal.unprocessable("DOC-005", fileName).initCause(e);
        }
    }

    private Sheet readSheet(org.dhatim.fastexcel.reader.Sheet sheet) throws IOException {
        Rows rows = new Rows(fileName, sheet.getName(), limits);
        try (Stream<Row> stream = sheet.openStream()) {
            int next = 1;
            for (Iterator<Row> iterator = stream.iterator(); iterator.hasNext();) {
                Row row = iterator.next();
                rows.add(List.of(), Math.max(0, row.getRowNum() - next));
                rows.add(readRow(row, rows), 1);
                next = row.getRowNum() + 1;
            }
        }
        return rows.sheet();
    }

    private static List<Cell> readRow(Row row, Rows rows) {
        List<Cell> cells = new ArrayList<>();
        for (org.dhatim.fastexcel.reader.@Nullable Cell cell : row) {
            if (cell != null) {
                rows.extend(cells, Cell.EMPTY, cell.getColumnIndex() - cells.size());
                rows.extend(cells, readCell(cell), 1);
            }
        }
        return cells;
    }

    private static Cell readCell(org.dhatim.fastexcel.reader.Cell cell) {
        String raw = cell.getRawValue();
        if (raw == null) {
            return cell.getValue() instanceof String text ? Cell.text(text) : Cell.EMPTY;
        }
        return switch (cell.getValue()) {
            case BigDecimal number when ExcelFormats.isDay(cell.getDataFormatString()) -> day(cell, number);
            case BigDecimal number -> Cell.number(number.round(EXCEL));
            case Boolean truth -> Cell.text(truth ? "VRAI" : "FAUX");
            case String text -> formulaText(cell, text);
            case null, default -> Cell.text(raw);
        };
    }

    /// A formula's value comes as text whatever it is; one that is written as a number is a number.
    private static Cell formulaText(org.dhatim.fastexcel.reader.Cell cell, String text) {
        boolean isNumber = cell.getFormula() != null && text.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d{1,3})?");
        if (!isNumber) {
            return Cell.text(text);
        }
        return Cell.number(new BigDecimal(text).round(EXCEL));
    }

    private static Cell day(org.dhatim.fastexcel.reader.Cell cell, BigDecimal number) {
        if (number.signum() <= 0 || number.compareTo(BigDecimal.valueOf(2_958_466)) >= 0) {
            return Cell.number(number.round(EXCEL));
        }
        LocalDateTime moment = cell.asDate();
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? Cell.date(moment.toLocalDate())
                : Cell.text(moment.toString());
    }
}
