package fr.egide.document;

import java.io.InputStream;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import static java.util.Objects.requireNonNull;

/// The fonts carried by documents: Open Sans (its digits have one width), DejaVu Sans for signs it lacks (→ ▲ ✓).
final class Fonts {

    private Fonts() {
    }

    static void all(PdfRendererBuilder builder) {
        font(builder, "OpenSans-Regular.ttf", "Open Sans", 400, FontStyle.NORMAL);
        font(builder, "OpenSans-Bold.ttf", "Open Sans", 700, FontStyle.NORMAL);
        font(builder, "OpenSans-Italic.ttf", "Open Sans", 400, FontStyle.ITALIC);
        font(builder, "DejaVuSans.ttf", "DejaVu Sans", 400, FontStyle.NORMAL);
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(() -> open("/fonts/" + file), family, weight, style, true);
    }

    private static InputStream open(String path) {
        return requireNonNull(Fonts.class.getResourceAsStream(path), path);
    }
}
