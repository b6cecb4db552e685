package id.sekber.regions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** A file of reference data that travels with Sekber, and beside it the SQL that turns its lines into rows. */
public record ReferenceFile(String folder, String name, Format format, String source, String licence) {

    /** How the file is written; its ending is the name in small letters. */
    public enum Format {
        CSV,
        JSON
    }

    private static final String REGIONS = "/reference/regions/";

    static ReferenceFile csv(String name, String source, String licence) {
        return new ReferenceFile(REGIONS, name, Format.CSV, source, licence);
    }

    static ReferenceFile json(String name, String source, String licence) {
        return new ReferenceFile(REGIONS, name, Format.JSON, source, licence);
    }

    byte[] content() {
        return read(name + "." + format.name().toLowerCase(Locale.ROOT));
    }

    String rowsFromIncoming() {
        return new String(read(name + ".sql"), StandardCharsets.UTF_8);
    }

    /** Changes with everything that decides the rows: the data and the SQL. */
    String checksum() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(content());
            return HexFormat.of().formatHex(digest.digest(rowsFromIncoming().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private byte[] read(String file) {
        try (InputStream stream = ReferenceFile.class.getResourceAsStream(folder + file)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "The reference file %s%s is missing from the program; build it again.".formatted(folder, file));
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The reference file " + folder + file + " cannot be read.", e);
        }
    }
}
