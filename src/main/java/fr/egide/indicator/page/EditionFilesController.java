package fr.egide.indicator.page;

import java.util.Map;
import java.util.UUID;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import fr.egide.account.Permission;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.document.Downloads;
import fr.egide.document.Format;
import fr.egide.document.PdfDocuments;
import fr.egide.document.Spreadsheets;
import fr.egide.indicator.EditionDifferences;
import fr.egide.indicator.EditionWorkbook;
import fr.egide.indicator.FrozenEdition;
import fr.egide.indicator.FrozenEditions;
import fr.egide.web.Texts;

/// Frozen editions as files, and two of them side by side.
@Controller
class EditionFilesController {

    private final ContractDirectory contracts;
    private final FrozenEditions editions;
    private final EditionWorkbook workbooks;
    private final Spreadsheets spreadsheets;
    private final PdfDocuments documents;
    private final Texts texts;

    EditionFilesController(ContractDirectory contracts, FrozenEditions editions, EditionWorkbook workbooks,
            Spreadsheets spreadsheets, PdfDocuments documents, Texts texts) {
        this.contracts = contracts;
        this.editions = editions;
        this.workbooks = workbooks;
        this.spreadsheets = spreadsheets;
        this.documents = documents;
        this.texts = texts;
    }

    @GetMapping("/contracts/{id}/editions/{number}.ods")
    ResponseEntity<byte[]> ods(@PathVariable UUID id, @PathVariable int number) {
        contracts.require(Permission.READ_CONTRACT, id);
        FrozenEdition edition = editions.get(id, number);
        return Downloads.of("edition-" + number, Format.ODS,
                spreadsheets.write(workbooks.of(edition), Format.ODS));
    }

    @GetMapping("/contracts/{id}/editions/compare")
    String compare(@PathVariable UUID id, @RequestParam int one, @RequestParam int other, Model model) {
        Contract contract = contracts.require(Permission.READ_CONTRACT, id);
        FrozenEdition before = editions.get(id, Math.min(one, other));
        FrozenEdition after = editions.get(id, Math.max(one, other));
        model.addAttribute("contract", contract);
        model.addAttribute("one", before);
        model.addAttribute("other", after);
        model.addAttribute("differences", EditionDifferences.between(before, after, texts));
        return "indicator/compare";
    }

    @GetMapping("/contracts/{id}/editions/{number}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, @PathVariable int number) {
        Contract contract = contracts.require(Permission.READ_CONTRACT, id);
        FrozenEdition edition = editions.get(id, number);
        byte[] bytes = documents.render("indicator/edition-pdf",
                texts.text("indicator.edition.document", number, contract.title()),
                Map.of("edition", edition), LocaleContextHolder.getLocale());
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename("edition-" + number + ".pdf").build().toString())
                .body(bytes);
    }
}
