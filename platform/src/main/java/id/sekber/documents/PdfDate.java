package id.sekber.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** The given instant in each place where the renderer has put the present one: dates, metadata and file identifier. */
final class PdfDate {

    private static final Pattern CREATED_IN_METADATA = Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

    private final Instant created;

    private PdfDate(Instant created) {
        this.created = created;
    }

    static PdfDate of(Instant created) {
        return new PdfDate(created.truncatedTo(ChronoUnit.SECONDS));
    }

    void stamp(PDDocument pdf) throws IOException {
        Calendar calendar = GregorianCalendar.from(created.atZone(ZoneOffset.UTC));
        pdf.getDocumentInformation().setCreationDate(calendar);
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String dated = CREATED_IN_METADATA.matcher(xmp).replaceAll("$1" + created + "$2");
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
        pdf.setDocumentId(created.getEpochSecond());
    }
}
