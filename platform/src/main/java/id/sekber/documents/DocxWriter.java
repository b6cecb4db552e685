package id.sekber.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.springframework.stereotype.Component;

/**
 * Writes legal documents as DOCX for further drafting: headings to navigate by, numbers as typed text, so that a number
 * which another article cites never changes behind the drafter's back.
 */
@Component
public class DocxWriter {

    private static final String APPLICATION = "Sekber";

    public byte[] write(LegalDocument document, Instant created) {
        try (XWPFDocument docx = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            docx.createStyles()
                    .setStyles(part("styles.xml", StylesDocument.Factory::parse).getStyles());
            docx.getSettings()
                    .getCTSettings()
                    .set(part("settings.xml", SettingsDocument.Factory::parse).getSettings());
            docx.getStyles().setSpellingLanguage(document.language().tag());
            describe(docx.getProperties(), document, Date.from(created));
            DocxSheet sheet = new DocxSheet(docx, document);
            Typesetter.set(document, sheet);
            docx.write(bytes);
            return DatedZip.of(bytes.toByteArray(), created);
        } catch (IOException impossible) {
            throw new UncheckedIOException(
                    "The DOCX of '" + document.titleOnOneLine() + "' could not be written to memory.", impossible);
        }
    }

    private static void describe(POIXMLProperties properties, LegalDocument document, Date created) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(String.join(" ", Lines.of(document.titleOnOneLine())));
        core.setCreator(APPLICATION);
        core.setCreated(Optional.of(created));
        core.setModified(Optional.of(created));
        core.getUnderlyingProperties().setLanguageProperty(document.language().tag());
        properties.getExtendedProperties().getUnderlyingProperties().setApplication(APPLICATION);
    }

    private interface Parser<T> {
        T parse(InputStream stream) throws IOException, XmlException;
    }

    private static <T> T part(String name, Parser<T> parser) throws IOException {
        try (InputStream stream = DocxWriter.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(
                        name + " is not on the class path: the application was packed without it.");
            }
            return parser.parse(stream);
        } catch (XmlException malformed) {
            throw new IllegalStateException(name + " is not the part of a DOCX that its name says.", malformed);
        }
    }
}
