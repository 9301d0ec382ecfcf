package fr.egide.document;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// What a PDF lacks of PDF/UA-1, by an outside checker.
public final class PdfUa {

    private PdfUa() {
    }

    public static List<String> faults(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf),
                PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(failed -> failed.getRuleId().getClause() + " " + failed.getMessage() + " "
                            + failed.getLocation().getContext())
                    .toList();
        } catch (VeraPDFException | java.io.IOException e) {
            throw new IllegalStateException("the checker can't read the file", e);
        }
    }
}
