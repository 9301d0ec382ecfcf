package fr.egide.document;

import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/// Says of each link where it leads, as PDF/UA asks (ISO 14289-1, 7.18.5): its address, or this document.
final class LinkDescriptions {

    private LinkDescriptions() {
    }

    static void complete(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getContents() == null) {
                    link.setContents(link.getAction() instanceof PDActionURI external
                            ? external.getURI()
                            : pdf.getDocumentInformation().getTitle());
                }
            }
        }
    }
}
