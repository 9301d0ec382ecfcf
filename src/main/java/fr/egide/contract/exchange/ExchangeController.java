package fr.egide.contract.exchange;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
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
import fr.egide.account.Permission;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractState;
import fr.egide.contract.exchange.Report.Unread;
import fr.egide.document.Downloads;
import fr.egide.document.Format;
import fr.egide.document.Spreadsheets;
import fr.egide.document.WaitingFiles;
import fr.egide.document.Workbook;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;

/// The contract's plan as one file: given, taken back, looked at before it is saved.
@Controller
@RequestMapping("/contracts/{id}/exchange")
class ExchangeController {

    private final ContractDirectory contracts;
    private final Access access;
    private final ContractWorkbook workbooks;
    private final Spreadsheets spreadsheets;
    private final WaitingFiles files;
    private final ColumnChoices choices;
    private final Import imports;
    private final Previews previews;
    private final Texts texts;

    ExchangeController(ContractDirectory contracts, Access access, ContractWorkbook workbooks,
            Spreadsheets spreadsheets, WaitingFiles files, ColumnChoices choices, Import imports, Previews previews,
            Texts texts) {
        this.contracts = contracts;
        this.access = access;
        this.workbooks = workbooks;
        this.spreadsheets = spreadsheets;
        this.files = files;
        this.choices = choices;
        this.imports = imports;
        this.previews = previews;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id) {
        return page(contracts.require(Permission.READ_CONTRACT, id), null);
    }

    @GetMapping("/plan.{extension}")
    ResponseEntity<byte[]> give(@PathVariable UUID id, @PathVariable String extension) {
        Contract contract = contracts.require(Permission.READ_CONTRACT, id);
        return file(workbooks.export(contract), Format.ofExtension(extension));
    }

    @GetMapping("/model.{extension}")
    ResponseEntity<byte[]> model(@PathVariable UUID id, @PathVariable String extension) {
        contracts.require(Permission.READ_CONTRACT, id);
        return file(workbooks.model(), Format.ofExtension(extension));
    }

    @PostMapping
    ModelAndView take(@PathVariable UUID id, @RequestParam MultipartFile file) throws IOException {
        Contract contract = contracts.require(Permission.EDIT_CONTRACT, id);
        try {
            UUID upload = files.keep(id, String.valueOf(file.getOriginalFilename()), file.getBytes());
            return new ModelAndView("redirect:/contracts/" + id + "/exchange/" + upload);
        } catch (Refusal refusal) {
            ModelAndView page = page(contract, texts.text(refusal.messageKey(), refusal.arguments()));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    @GetMapping("/{upload}")
    ModelAndView preview(@PathVariable UUID id, @PathVariable UUID upload) {
        Contract contract = contracts.require(Permission.EDIT_CONTRACT, id);
        Workbook workbook = files.get(id, upload);
        Report report = imports.preview(id, workbook, choices.said(id));
        return new ModelAndView("contract/exchange-preview", "page", previews.of(contract, workbook, report))
                .addObject("upload", upload);
    }

    @PostMapping("/{upload}/columns")
    String say(@PathVariable UUID id, @PathVariable UUID upload, @RequestParam MultiValueMap<String, String> said) {
        contracts.require(Permission.EDIT_CONTRACT, id);
        List<String> sheets = said.getOrDefault("sheet", List.of());
        List<String> headers = said.getOrDefault("header", List.of());
        List<String> holds = said.getOrDefault("holds", List.of());
        for (int i = 0; i < Math.min(holds.size(), Math.min(sheets.size(), headers.size())); i++) {
            Unread unread = new Unread(sheets.get(i), headers.get(i));
            if (holds.get(i).isEmpty()) {
                choices.forget(id, unread);
            } else {
                choices.say(id, unread, holds.get(i));
            }
        }
        return "redirect:/contracts/" + id + "/exchange/" + upload;
    }

    @GetMapping("/{upload}/messages.{extension}")
    ResponseEntity<byte[]> annotated(@PathVariable UUID id, @PathVariable UUID upload,
            @PathVariable String extension) {
        contracts.require(Permission.EDIT_CONTRACT, id);
        Workbook workbook = files.get(id, upload);
        Report report = imports.preview(id, workbook, choices.said(id));
        return file(spreadsheets.annotate(workbook, report.messages()), Format.ofExtension(extension));
    }

    @PostMapping("/{upload}")
    String save(@PathVariable UUID id, @PathVariable UUID upload, RedirectAttributes after) {
        contracts.require(Permission.EDIT_CONTRACT, id);
        Report report = imports.apply(id, files.get(id, upload), choices.said(id));
        if (report.isRefused()) {
            return "redirect:/contracts/" + id + "/exchange/" + upload;
        }
        files.forget(upload);
        after.addFlashAttribute("done", texts.text("contract.exchange.done", report.created(), report.changed()));
        return "redirect:/contracts/" + id + "/exchange";
    }

    private ModelAndView page(Contract contract, @org.jspecify.annotations.Nullable String problem) {
        boolean mayImport = contract.state() != ContractState.CLOSED
                && access.may(Permission.EDIT_CONTRACT, ContractDirectory.target(contract));
        return new ModelAndView("contract/exchange", "page", new ExchangePage(contract, mayImport, problem));
    }

    private ResponseEntity<byte[]> file(Workbook workbook, Format format) {
        String base = workbook.fileName().replaceFirst("\\.(?i:ods|xlsx|csv)$", "");
        return Downloads.of(base, format, spreadsheets.write(workbook, format));
    }
}
