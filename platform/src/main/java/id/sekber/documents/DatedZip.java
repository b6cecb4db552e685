package id.sekber.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The zip that a DOCX is, with the time of its making as the date of each entry: the same document, the same bytes. */
final class DatedZip {

    private DatedZip() {}

    static byte[] of(byte[] zip, Instant created) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream dated = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(created.atZone(ZoneOffset.UTC).toLocalDateTime());
                dated.putNextEntry(copy);
                entries.transferTo(dated);
            }
        }
        return bytes.toByteArray();
    }
}
