package fr.egide.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import fr.egide.EgideTest;

import static org.assertj.core.api.Assertions.assertThat;

@EgideTest
class PdfDocumentsTests {

    @Autowired
    PdfDocuments documents;

    @Test
    void passesPdfUaFromHeadingsToCharts() throws IOException {
        byte[] pdf = sample();

        Files.write(Path.of("target", "sample.pdf"), pdf);
        assertThat(PdfUa.faults(pdf)).isEmpty();
    }

    @Test
    void opensWithItsTitleItsLanguageAndItsBookmarks() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sample())) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Tableau de bord — n° 4");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            PDOutlineItem first = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(first.getTitle()).isEqualTo("Tableau de bord — n° 4");
            assertThat(first.children()).extracting(PDOutlineItem::getTitle).containsExactly("Ce qui ressort",
                    "Relevés",
                    "Sentiment d’insécurité");
        }
    }

    @Test
    void repeatsTheHeadOfATableAndNumbersItsPages() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sample())) {
            PDFTextStripper text = new PDFTextStripper();
            text.setStartPage(2);
            text.setEndPage(2);
            assertThat(text.getText(pdf)).contains("Ce qu’on peut dire", "2 / " + pdf.getNumberOfPages());
        }
    }

    private byte[] sample() {
        return documents.render("document/sample", "Tableau de bord — n° 4",
                Map.of(), Locale.FRENCH);
    }
}
