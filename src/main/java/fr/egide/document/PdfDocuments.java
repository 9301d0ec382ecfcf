package fr.egide.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.w3c.dom.Document;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;

import static com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgScriptMode;
import static com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgExternalResourceMode.SECURE;

/// Tagged PDF/UA-1 documents from Thymeleaf templates, printed on A4 with the look of `document/print.css`.
///
/// A template is well-formed XHTML wrapped by `document/layout :: document(~{::main})`; headings become
/// bookmarks, inline SVG stays vector and is described by its `aria-label`. Nothing outside the application is fetched.
@Component
public class PdfDocuments {

    private static final String OWN = "classpath:/templates/document/";

    private final SpringTemplateEngine engine;
    private final ApplicationContext application;

    PdfDocuments(SpringTemplateEngine engine, ApplicationContext application) {
        this.engine = engine;
        this.application = application;
    }

    /// The document of a template; its title, `documentTitle` in the template, is said at the head of each page.
    ///
    /// @throws IllegalArgumentException when the template doesn't make well-formed XHTML
    public byte[] render(String template, String title, Map<String, ?> model, Locale locale) {
        Map<String, Object> variables = new HashMap<>(model);
        variables.put("documentTitle", title);
        variables.put(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(application, null));
        LocaleContext reader = LocaleContextHolder.getLocaleContext();
        try {
            LocaleContextHolder.setLocale(locale);
            return print(DocumentTree.of(engine.process(template, new Context(locale, variables))));
        } finally {
            LocaleContextHolder.setLocaleContext(reader);
        }
    }

    private static byte[] print(Document tree) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (BatikSVGDrawer drawings = new BatikSVGDrawer(SvgScriptMode.SECURE, SECURE);
                PdfBoxRenderer renderer = builder(tree, drawings, bytes).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument pdf = renderer.getPdfDocument()) {
                LinkDescriptions.complete(pdf);
                pdf.save(bytes);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfRendererBuilder builder(Document tree, BatikSVGDrawer drawings, ByteArrayOutputStream bytes) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFastMode();
        builder.usePdfVersion(1.7f);
        builder.withProducer("Égide");
        builder.useSVGDrawer(drawings);
        builder.useProtocolsStreamImplementation(OwnResource::new, "classpath");
        for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl(
                    (address, _) -> address.startsWith(OWN) || address.startsWith("data:image/"), moment);
        }
        Fonts.all(builder);
        builder.withW3cDocument(tree, OWN);
        builder.toStream(bytes);
        return builder;
    }
}
