package id.sekber.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second word processor opens what we write; it needs {@code soffice} on the path and is skipped without. */
class LibreOfficeTests {

    private static final int STARTS_WITHIN_MINUTES = 5;

    @TempDir
    private Path folder;

    @Test
    void opensAnAgreementAndRepeatsTheHeadingOfALongTable() throws Exception {
        needsLibreOffice();
        write("agreement", Documents.agreement());
        write("rows", Documents.ofRows(300));

        convertAll();

        assertThat(textOf("agreement").replaceAll("\\s+", " "))
                .contains("Pasal 4")
                .contains("tentang Pasal 2 dan Pasal 3")
                .contains("Tabel 1. Bagian biaya tahun 2027")
                .contains("Rp7.950.000.000")
                .contains("RANCANGAN VERSI 4")
                .contains("Halaman 1 dari ");
        assertThat(textOf("rows")).contains("Kegiatan 300");
        assertThat(textOf("rows").lines().filter(line -> line.strip().equals("Kegiatan Biaya")))
                .hasSizeGreaterThan(3);
    }

    private static void needsLibreOffice() {
        boolean present = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, "soffice")));
        if (!present) {
            System.out.println("LibreOffice is not installed (no soffice on the path): it did not read our DOCX.");
        }
        assumeTrue(present, "soffice is not on the path");
    }

    private void write(String name, LegalDocument document) throws IOException {
        Files.write(folder.resolve(name + ".docx"), new DocxWriter().write(document, Documents.NOON));
    }

    private void convertAll() throws IOException, InterruptedException {
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        folder.resolve("agreement.docx").toString(),
                        folder.resolve("rows.docx").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        boolean ended = office.waitFor(STARTS_WITHIN_MINUTES, TimeUnit.MINUTES);
        office.destroyForcibly();
        assertThat(ended).isTrue();
        assertThat(office.exitValue()).isZero();
    }

    private String textOf(String name) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(folder.resolve(name + ".pdf").toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
