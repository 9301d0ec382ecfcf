package fr.egide.diagnosis.export;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import fr.egide.diagnosis.Breadth;
import fr.egide.diagnosis.Candidate;
import fr.egide.diagnosis.Criterion;
import fr.egide.diagnosis.DiagnosisDirectory;
import fr.egide.diagnosis.DiagnosisDocument;
import fr.egide.diagnosis.DiagnosisDocuments;
import fr.egide.diagnosis.Elapsed;
import fr.egide.diagnosis.PriorityRanking;
import fr.egide.document.OdtWriter;
import fr.egide.document.PdfDocuments;

/// A diagnosis as a file: PDF to be read, ODT to be gone on with.
@Controller
class ExportController {

    private final DiagnosisDirectory diagnoses;
    private final DiagnosisDocuments documents;
    private final DiagnosisExport export;
    private final DiagnosisOdt texts;
    private final BasisWords bases;
    private final PdfDocuments pdfs;
    private final Clock clock;

    ExportController(DiagnosisDirectory diagnoses, DiagnosisDocuments documents, DiagnosisExport export,
            DiagnosisOdt texts, BasisWords bases, PdfDocuments pdfs, Clock clock) {
        this.diagnoses = diagnoses;
        this.documents = documents;
        this.export = export;
        this.texts = texts;
        this.bases = bases;
        this.pdfs = pdfs;
        this.clock = clock;
    }

    @GetMapping("/diagnoses/{id}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        DiagnosisDocument document = documents.of(diagnoses.read(id));
        byte[] bytes = pdfs.render("diagnosis/pdf", document.diagnosis().title(), model(document),
                LocaleContextHolder.getLocale());
        return answer(bytes, MediaType.APPLICATION_PDF_VALUE,
                ContentDisposition.inline().filename(name(document, "pdf"), StandardCharsets.UTF_8).build());
    }

    @GetMapping("/diagnoses/{id}/odt")
    ResponseEntity<byte[]> odt(@PathVariable UUID id) {
        DiagnosisDocument document = documents.of(diagnoses.read(id));
        return answer(OdtWriter.write(texts.of(document)), OdtWriter.mediaType(),
                ContentDisposition.attachment().filename(name(document, "odt"), StandardCharsets.UTF_8).build());
    }

    private Map<String, @Nullable Object> model(DiagnosisDocument document) {
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("document", document);
        model.put("commission", export.commission(document.diagnosis()));
        model.put("ranking", PriorityRanking.of(document.findings(), document.diagnosis()));
        model.put("figures", bases.of(document));
        model.put("criteria", Criterion.values());
        model.put("candidates", Candidate.of(document));
        model.put("breadth", Breadth.of(document.preparation()));
        model.put("elapsed", Elapsed.of(document.diagnosis(), LocalDate.now(clock)).orElse(null));
        return model;
    }

    private static String name(DiagnosisDocument document, String extension) {
        return document.diagnosis().title() + " - " + document.diagnosis().edition() + "." + extension;
    }

    private static ResponseEntity<byte[]> answer(byte[] bytes, String mediaType, ContentDisposition disposition) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString()).body(bytes);
    }
}
