package fr.egide.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import fr.egide.web.Refusal;
import fr.egide.web.Site;
import fr.egide.web.Texts;

/// Tables received and given: ODS, XLSX and CSV, recognised by their content. What is written reads back equal, cell by
/// cell. In training mode a file begins with a sheet (a line, in CSV) that says so; it is left out when read.
@Component
public class Spreadsheets {

    private static final String NOTICE = "FICTIF";

    private final Site site;
    private final Texts texts;

    Spreadsheets(Site site, Texts texts) {
        this.site = site;
        this.texts = texts;
    }

    /// @throws Refusal 422 `DOC-001` … `DOC-008`, naming the file and the remedy
    public Workbook read(String fileName, InputStream in, Limits limits) {
        byte[] content = bytes(fileName, in, limits);
        Workbook workbook = parse(fileName, content, limits);
        List<Sheet> sheets = workbook.sheets().stream().filter(sheet -> !sheet.name().equals(NOTICE))
                .map(Spreadsheets::withoutNotice).toList();
        return new Workbook(fileName, sheets);
    }

    /// @throws IllegalArgumentException for a CSV of several sheets
    public byte[] write(Workbook workbook, Format format) {
        return switch (format) {
            case ODS -> OdsWriter.write(noticed(workbook));
            case XLSX -> XlsxWriter.write(noticed(workbook));
            case CSV -> CsvFiles.write(noticed(only(workbook.sheets())));
        };
    }

    /// The user's own file with a column of messages at the end of each sheet that has some, to correct and send again.
    public Workbook annotate(Workbook workbook, List<CellMessage> messages) {
        String title = texts.text("document.messages");
        Map<String, Map<Integer, String>> lines = messages.stream()
                .collect(Collectors.groupingBy(message -> message.place().sheet(),
                        Collectors.groupingBy(message -> message.place().row(),
                                Collectors.mapping(this::sentence, Collectors.joining("\n")))));
        return new Workbook(workbook.fileName(), workbook.sheets().stream()
                .map(sheet -> Annotation.of(sheet, title, lines.getOrDefault(sheet.name(), Map.of()))).toList());
    }

    /// One message in words: `C12 « beaucoup » : …`.
    public String sentence(CellMessage message) {
        return texts.text("document.message", message.place().address(), message.value(),
                texts.text(message.messageKey(), message.arguments().toArray()));
    }

    private static Sheet only(List<Sheet> sheets) {
        if (sheets.size() != 1) {
            throw new IllegalArgumentException("a CSV file holds one table");
        }
        return sheets.getFirst();
    }

    private static byte[] bytes(String fileName, InputStream in, Limits limits) {
        try {
            byte[] content = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.bytes() + 1));
            if (content.length > limits.bytes()) {
                throw Refusal.unprocessable("DOC-001", fileName, limits.bytes() / 1_000_000);
            }
            if (content.length == 0) {
                throw Refusal.unprocessable("DOC-008", fileName);
            }
            return content;
        } catch (IOException e) {
            throw (Refusal) Refusal.unprocessable("DOC-005", fileName).initCause(e);
        }
    }

    private static Workbook parse(String fileName, byte[] content, Limits limits) {
        if (!Archive.isOne(content)) {
            if (content.length > 3 && content[0] == (byte) 0xD0 && content[1] == (byte) 0xCF) {
                throw Refusal.unprocessable("DOC-003", fileName);
            }
            return CsvFiles.read(fileName, content, limits);
        }
        Archive archive = Archive.open(fileName, content, limits);
        if (archive.opening("META-INF/manifest.xml").contains("encryption-data")) {
            throw Refusal.unprocessable("DOC-003", fileName);
        }
        if (archive.opening("mimetype").startsWith(Format.ODS.mediaType())) {
            return OdsReader.read(fileName, archive, limits);
        }
        if (archive.holds("xl/workbook.xml")) {
            return XlsxReader.read(fileName, content, limits);
        }
        throw Refusal.unprocessable("DOC-002", fileName);
    }

    private Workbook noticed(Workbook workbook) {
        if (!site.holdsFictitious()) {
            return workbook;
        }
        List<Sheet> sheets = new ArrayList<>(workbook.sheets());
        sheets.addFirst(new Sheet(NOTICE, List.of(List.of(Cell.text(texts.text("layout.training"))))));
        return new Workbook(workbook.fileName(), sheets);
    }

    private Sheet noticed(Sheet sheet) {
        if (!site.holdsFictitious()) {
            return sheet;
        }
        List<List<Cell>> rows = new ArrayList<>(sheet.rows());
        rows.addFirst(List.of(Cell.text(NOTICE), Cell.text(texts.text("layout.training"))));
        return new Sheet(sheet.name(), rows);
    }

    private static Sheet withoutNotice(Sheet sheet) {
        return sheet.cell(0, 0).equals(Cell.text(NOTICE))
                ? new Sheet(sheet.name(), sheet.rows().subList(1, sheet.rows().size()), 1)
                : sheet;
    }
}
