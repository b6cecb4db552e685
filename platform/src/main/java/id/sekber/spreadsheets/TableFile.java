package id.sekber.spreadsheets;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table as the answer of a page: a file to keep, under a name. */
public final class TableFile {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType TEXT = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private TableFile() {}

    public static ResponseEntity<byte[]> workbook(String name, byte[] bytes) {
        return file(name + ".xlsx", WORKBOOK, bytes);
    }

    public static ResponseEntity<byte[]> text(String name, byte[] bytes) {
        return file(name + ".csv", TEXT, bytes);
    }

    public static ResponseEntity<byte[]> json(String name, byte[] bytes) {
        return file(name + ".json", MediaType.APPLICATION_JSON, bytes);
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
