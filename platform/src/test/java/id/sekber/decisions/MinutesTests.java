package id.sekber.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.documents.LegalDocument;
import id.sekber.documents.Paragraph;
import id.sekber.documents.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MinutesTests {

    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

    @Test
    void tellWhatEachMemberSaidWhatWasDecidedAndWhatFollows() {
        assertThat(words(minutes(List.of(action("Memeriksa hasil timbang", "Kabupaten Sleman")))))
                .contains(
                        "Kota Yogyakarta: setuju, dinyatakan oleh Sekretaris Daerah.",
                        "Kabupaten Sleman: setuju dengan catatan, dinyatakan oleh Sekretaris Daerah, dengan alasan:"
                                + " Timbangan diperiksa.",
                        "24 November 2026 diputuskan: Biaya dibagi menurut tonase.",
                        "Memeriksa hasil timbang, oleh Kabupaten Sleman, paling lambat 31 Januari 2027.");
    }

    @Test
    void leaveOutADraftAndWhatWasWithdrawn() {
        assertThat(words(minutes(List.of()))).doesNotContain("rahasia").doesNotContain("dahulu keberatan");
    }

    @Test
    void sayThatNothingFollows() {
        assertThat(words(minutes(List.of()))).contains("Tidak ada tindak lanjut yang dicatat.");
    }

    @Test
    void nameTheOfficeWhereNoMemberActs() {
        assertThat(words(minutes(List.of(action("Mengirim surat", null))))).contains("oleh Sekber Uji");
    }

    @Test
    void nameWhoHasApprovedThem() {
        assertThat(words(minutes(List.of(), answer("34.71", 2, ""), answer("34.04", 1, ""))))
                .contains(
                        "masih menunggu persetujuan anggota:",
                        "Kota Yogyakarta: disetujui oleh Narahubung, 24 November 2026.",
                        "Kabupaten Sleman: belum menjawab.");
    }

    @Test
    void tellWhatIsToBeCorrected() {
        assertThat(words(minutes(List.of(), answer("34.04", 2, "Tonase tahun lalu"))))
                .contains("Kabupaten Sleman: diminta diperbaiki oleh Narahubung, 24 November 2026: Tonase tahun lalu.");
    }

    @Test
    void areApprovedByAll() {
        assertThat(words(minutes(List.of(), answer("34.71", 2, ""), answer("34.04", 2, ""))))
                .contains("Berita acara ini disetujui oleh:");
    }

    private static ApprovalRound.Answer answer(String member, int wording, String correction) {
        return new ApprovalRound.Answer(member, wording, correction, "Narahubung", NOW);
    }

    private static LegalDocument minutes(List<Decision.Action> actions, ApprovalRound.Answer... answers) {
        Proposal proposal = new Proposal(
                UUID.randomUUID(),
                "U-2026-001",
                "Membagi biaya",
                "",
                new Subject("uji", UUID.randomUUID()),
                "/uji",
                Proposal.State.ADOPTED,
                NOW,
                null,
                null,
                "K-2026-001",
                List.of(
                        new Proposal.Asked("34.71", "Kota Yogyakarta", "Yogyakarta", 1),
                        new Proposal.Asked("34.04", "Kabupaten Sleman", "Sleman", 2)),
                List.of(
                        position("34.71", Stand.OBJECT, "dahulu keberatan", NOW, NOW),
                        position("34.71", Stand.AGREE, "", NOW, null),
                        position("34.04", Stand.RESERVE, "Timbangan diperiksa.", NOW, null),
                        position("34.04", Stand.OBJECT, "rahasia", null, null)),
                1);
        Decision decision = new Decision(
                UUID.randomUUID(),
                "K-2026-001",
                proposal,
                "Biaya dibagi menurut tonase.",
                LocalDate.of(2026, 11, 24),
                actions,
                new ApprovalRound(2, proposal.asked(), List.of(), List.of(answers)),
                0);
        return new Minutes(decision, "Sekber Uji", ZoneId.of("Asia/Jakarta")).document();
    }

    private static Position position(
            String member, Stand stand, String reason, @Nullable Instant released, @Nullable Instant withdrawn) {
        return new Position(
                UUID.randomUUID(), member, stand, reason, "", NOW, "Sekretaris Daerah", released, withdrawn, 0);
    }

    private static Decision.Action action(String what, @Nullable String member) {
        return new Decision.Action(UUID.randomUUID(), what, null, member, LocalDate.of(2027, 1, 31), null);
    }

    private static String words(LegalDocument document) {
        return Stream.concat(document.opening().preamble().stream(), document.opening().recitals().stream())
                .flatMap(MinutesTests::texts)
                .flatMap(text -> text.spans().stream())
                .map(span -> ((Text.Words) span).value())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Text> texts(Paragraph paragraph) {
        return Stream.concat(
                Stream.of(paragraph.text()), paragraph.items().stream().map(item -> item.text()));
    }
}
