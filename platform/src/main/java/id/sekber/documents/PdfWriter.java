package id.sekber.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.logging.Level;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/**
 * Writes legal documents as PDF/A-2a: tagged, with its fonts embedded, on A4. The same document and instant give the
 * same bytes, so that a hash taken today still proves the text tomorrow. Objects are not packed into streams: the library then miscounts them, which strict readers report.
 */
@Component
public class PdfWriter {

    private static final String FONT_FAMILY = "Liberation Serif";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    /** Stands for a character that the font lacks; the font has this one. */
    private static final String MISSING_GLYPH = "\u25A1";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final byte[] regular = resource("/liberation/LiberationSerif-Regular.ttf");
    private final byte[] bold = resource("/liberation/LiberationSerif-Bold.ttf");
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final String stylesheet = new String(resource("legal-text.css"), StandardCharsets.UTF_8);

    public byte[] write(LegalDocument document, Instant created) {
        HtmlSheet sheet = new HtmlSheet(document, stylesheet);
        Typesetter.set(document, sheet);
        try (PdfBoxRenderer renderer = renderer(sheet.page());
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            PdfDate.of(created).stamp(pdf);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(
                    "The PDF of '" + document.titleOnOneLine() + "' could not be written to memory.", impossible);
        }
    }

    private PdfBoxRenderer renderer(Document page) {
        return new PdfRendererBuilder()
                .withW3cDocument(page, null)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(colours)
                .useFont(() -> new ByteArrayInputStream(regular), FONT_FAMILY, REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> new ByteArrayInputStream(bold), FONT_FAMILY, BOLD, FontStyle.NORMAL, true)
                .useReplacementText(MISSING_GLYPH)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withProducer("Sekber")
                .buildPdfRenderer();
    }

    private static byte[] resource(String path) {
        try (InputStream stream = PdfWriter.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException(
                        path + " is not on the class path: the application was packed without it.");
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path + " on the class path cannot be read.", unreadable);
        }
    }
}
