package id.sekber.documents;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A written document as the answer of a page: a file to keep, under a name. */
public final class Attachment {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private Attachment() {}

    public static ResponseEntity<byte[]> docx(String name, byte[] bytes) {
        return file(name + ".docx", DOCX, bytes);
    }

    public static ResponseEntity<byte[]> pdf(String name, byte[] bytes) {
        return file(name + ".pdf", MediaType.APPLICATION_PDF, bytes);
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        ContentDisposition attached =
                ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, attached.toString())
                .body(bytes);
    }
}
