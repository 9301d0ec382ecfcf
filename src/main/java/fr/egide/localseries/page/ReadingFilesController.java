package fr.egide.localseries.page;

import java.io.IOException;
import java.util.UUID;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fr.egide.document.Downloads;
import fr.egide.document.Format;
import fr.egide.document.Spreadsheets;
import fr.egide.document.WaitingFiles;
import fr.egide.document.Workbook;
import fr.egide.localseries.LocalSource;
import fr.egide.localseries.LocalSources;
import fr.egide.localseries.ReadingFiles;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;

/// Readings of a source given and taken as a file, seen before they are saved.
@Controller
@RequestMapping("/local-series/{id}")
class ReadingFilesController {

    private static final int SHOWN = 200;
    private static final String NAME = "serie-locale";

    private final LocalSources sources;
    private final ReadingFiles readings;
    private final WaitingFiles files;
    private final Spreadsheets spreadsheets;
    private final Texts texts;

    ReadingFilesController(LocalSources sources, ReadingFiles readings, WaitingFiles files,
            Spreadsheets spreadsheets, Texts texts) {
        this.sources = sources;
        this.readings = readings;
        this.files = files;
        this.spreadsheets = spreadsheets;
        this.texts = texts;
    }

    @GetMapping("/readings.{extension}")
    ResponseEntity<byte[]> give(@PathVariable UUID id, @PathVariable String extension) {
        LocalSource source = sources.read(id);
        Format format = Format.ofExtension(extension);
        return Downloads.of(NAME, format, spreadsheets.write(readings.export(source), format));
    }

    @PostMapping("/file")
    String take(@PathVariable UUID id, @RequestParam MultipartFile file, RedirectAttributes after)
            throws IOException {
        LocalSource source = sources.edit(id);
        try {
            UUID waiting = files.keep(id, String.valueOf(file.getOriginalFilename()), file.getBytes());
            readings.check(source, files.get(id, waiting));
            return "redirect:/local-series/" + id + "/file/" + waiting;
        } catch (Refusal refusal) {
            after.addFlashAttribute("problem", texts.text(refusal.messageKey(), refusal.arguments()));
            return "redirect:/local-series/" + id + "/readings#file";
        }
    }

    @GetMapping("/file/{waiting}")
    ModelAndView check(@PathVariable UUID id, @PathVariable UUID waiting) {
        LocalSource source = sources.edit(id);
        Workbook workbook = files.get(id, waiting);
        ReadingFiles.Report report = readings.check(source, workbook);
        ModelAndView page = new ModelAndView("localseries/file");
        page.addObject("source", source);
        page.addObject("waiting", waiting);
        page.addObject("fileName", workbook.fileName());
        page.addObject("report", report);
        page.addObject("changes", report.changes().stream().limit(SHOWN).toList());
        page.addObject("messages", report.messages().stream().limit(SHOWN).map(spreadsheets::sentence).toList());
        return page;
    }

    @PostMapping("/file/{waiting}")
    String save(@PathVariable UUID id, @PathVariable UUID waiting, RedirectAttributes after) {
        LocalSource source = sources.edit(id);
        ReadingFiles.Report report = readings.take(source, files.get(id, waiting));
        if (!report.messages().isEmpty()) {
            return "redirect:/local-series/" + id + "/file/" + waiting;
        }
        files.forget(waiting);
        after.addFlashAttribute("done",
                texts.text("localseries.file.done", report.added(), report.corrected(), report.unchanged()));
        return "redirect:/local-series/" + id;
    }

    @GetMapping("/file/{waiting}/messages.{extension}")
    ResponseEntity<byte[]> annotated(@PathVariable UUID id, @PathVariable UUID waiting,
            @PathVariable String extension) {
        LocalSource source = sources.edit(id);
        Workbook workbook = files.get(id, waiting);
        Format format = Format.ofExtension(extension);
        return Downloads.of(NAME, format, spreadsheets
                .write(spreadsheets.annotate(workbook, readings.check(source, workbook).messages()), format));
    }
}
