package fr.egide.partner.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fr.egide.account.Access;
import fr.egide.account.Audit;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.document.CellMessage;
import fr.egide.document.Downloads;
import fr.egide.document.Format;
import fr.egide.document.Spreadsheets;
import fr.egide.document.WaitingFiles;
import fr.egide.document.Workbook;
import fr.egide.partner.exchange.Layout.Header;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;

/// The directory given and taken as a file, seen before it is saved.
@Controller("partnerExchangeController")
@RequestMapping("/organisations/exchange")
class ExchangeController {

    /// What files about the directory wait for.
    private static final UUID SUBJECT = new UUID(0, 2110);
    private static final String PAGE = "redirect:/organisations/exchange";
    private static final int SHOWN = 200;

    private final DirectoryWorkbook workbooks;
    private final DirectoryImport imports;
    private final SaidColumns said;
    private final WaitingFiles files;
    private final Spreadsheets spreadsheets;
    private final Access access;
    private final Audit audit;
    private final Texts texts;

    ExchangeController(DirectoryWorkbook workbooks, DirectoryImport imports, SaidColumns said, WaitingFiles files,
            Spreadsheets spreadsheets, Access access, Audit audit, Texts texts) {
        this.workbooks = workbooks;
        this.imports = imports;
        this.said = said;
        this.files = files;
        this.spreadsheets = spreadsheets;
        this.access = access;
        this.audit = audit;
        this.texts = texts;
    }

    /// One cell to correct.
    record Wrong(String sheet, String address, String value, String sentence) {}

    /// One header to say something of.
    record Question(Header header, List<String> columns, String answer) {}

    @GetMapping
    String show() {
        requireEdit();
        return "partner/exchange";
    }

    @GetMapping("/files/{name}.{extension}")
    ResponseEntity<byte[]> give(@PathVariable String name, @PathVariable String extension) {
        requireEdit();
        Format format = Format.ofExtension(extension);
        Workbook workbook = switch (name) {
            case "modele" -> workbooks.model();
            case "annuaire" -> workbooks.full();
            case "organismes" -> workbooks.only(Table.ORGANISATIONS);
            case "contacts" -> workbooks.only(Table.CONTACTS);
            default -> throw Refusal.notFound("WEB-404");
        };
        if (format == Format.CSV && workbook.sheets().size() > 1) {
            throw Refusal.notFound("WEB-404");
        }
        audit.record("DIRECTORY_EXPORTED", "DIRECTORY", name, extension);
        return Downloads.of(name, format, spreadsheets.write(workbook, format));
    }

    @PostMapping
    String take(@RequestParam MultipartFile file, RedirectAttributes after) throws IOException {
        requireEdit();
        try {
            UUID waiting = files.keep(SUBJECT, String.valueOf(file.getOriginalFilename()), file.getBytes());
            imports.preview(files.get(SUBJECT, waiting), said.all());
            return PAGE + "/" + waiting;
        } catch (Refusal refusal) {
            after.addFlashAttribute("problem", texts.text(refusal.messageKey(), refusal.arguments()));
            return PAGE;
        }
    }

    @GetMapping("/{waiting}")
    String preview(@PathVariable UUID waiting, Model model) {
        requireEdit();
        Workbook workbook = files.get(SUBJECT, waiting);
        Map<Header, String> answers = said.all();
        Report report = imports.preview(workbook, answers);
        model.addAttribute("waiting", waiting);
        model.addAttribute("fileName", workbook.fileName());
        model.addAttribute("report", report);
        model.addAttribute("changes", report.changes().stream().limit(SHOWN).toList());
        model.addAttribute("wrong", report.messages().stream().limit(SHOWN).map(this::wrong).toList());
        model.addAttribute("questions", report.questions().stream().map(question -> new Question(question.header(),
                question.table().columns(), answers.getOrDefault(question.header(), ""))).toList());
        return "partner/exchange-preview";
    }

    @PostMapping("/{waiting}")
    ModelAndView save(@PathVariable UUID waiting, RedirectAttributes after) {
        requireEdit();
        Report report = imports.apply(files.get(SUBJECT, waiting), said.all());
        if (report.isRefused()) {
            return new ModelAndView(PAGE + "/" + waiting);
        }
        files.forget(waiting);
        after.addFlashAttribute("done", texts.text("partner.file.done", report.added(), report.changedLines()));
        return new ModelAndView("redirect:/organisations");
    }

    @PostMapping("/{waiting}/columns")
    String say(@PathVariable UUID waiting, @RequestParam MultiValueMap<String, String> answers) {
        requireEdit();
        List<String> sheets = answers.getOrDefault("sheet", List.of());
        List<String> headers = answers.getOrDefault("header", List.of());
        List<String> holds = answers.getOrDefault("holds", List.of());
        for (int i = 0; i < Math.min(holds.size(), Math.min(sheets.size(), headers.size())); i++) {
            said.say(new Header(sheets.get(i), headers.get(i)), holds.get(i));
        }
        return PAGE + "/" + waiting;
    }

    @GetMapping("/{waiting}/messages.{extension}")
    ResponseEntity<byte[]> annotated(@PathVariable UUID waiting, @PathVariable String extension) {
        requireEdit();
        Workbook workbook = files.get(SUBJECT, waiting);
        Format format = Format.ofExtension(extension);
        return Downloads.of("annuaire", format, spreadsheets.write(
                spreadsheets.annotate(workbook, imports.preview(workbook, said.all()).messages()), format));
    }

    private Wrong wrong(CellMessage message) {
        return new Wrong(message.place().sheet(), message.place().address(), message.value(),
                texts.text(message.messageKey(), message.arguments().toArray()));
    }

    private void requireEdit() {
        access.require(Permission.EDIT_PARTNERS, Target.INSTALLATION);
    }
}
