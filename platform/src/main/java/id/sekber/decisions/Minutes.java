package id.sekber.decisions;

import id.sekber.documents.Ending;
import id.sekber.documents.Item;
import id.sekber.documents.Language;
import id.sekber.documents.LegalDocument;
import id.sekber.documents.Margins;
import id.sekber.documents.Opening;
import id.sekber.documents.Paragraph;
import id.sekber.documents.Signature;
import id.sekber.vocabulary.Figures;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes the minutes (berita acara) of a decision: what was put, what each member said to it, what was decided, what
 * follows, and which members have approved these minutes. Only what a member has itself released is minuted.
 */
final class Minutes {

    private static final Locale INDONESIAN = new Locale("id", "ID");

    private final Decision decision;
    private final String secretariat;
    private final ZoneId zone;
    private final Figures figures = new Figures(INDONESIAN);

    Minutes(Decision decision, String secretariat, ZoneId zone) {
        this.decision = decision;
        this.secretariat = secretariat;
        this.zone = zone;
    }

    LegalDocument document() {
        Proposal proposal = decision.proposal();
        return new LegalDocument(
                Language.INDONESIAN,
                new Opening(
                        List.of(
                                "BERITA ACARA",
                                "KEPUTUSAN " + decision.number(),
                                "TENTANG",
                                proposal.title().toUpperCase(INDONESIAN)),
                        List.of(),
                        List.of(positions(), words()),
                        List.of(),
                        List.of(actions(), approval())),
                List.of(),
                new Ending(
                        List.of(Paragraph.of(
                                "Demikian berita acara ini dibuat dari catatan sikap yang dirilis tiap anggota.")),
                        proposal.asked().stream()
                                .map(asked -> new Signature(asked.name().toUpperCase(INDONESIAN), "", ""))
                                .toList()),
                new Margins("", decision.number() + ", " + secretariat));
    }

    private Paragraph positions() {
        Proposal proposal = decision.proposal();
        Item[] items = proposal.asked().stream()
                .map(asked -> Item.of(asked.name() + ": "
                        + proposal.standing(asked.code()).map(this::said).orElse("tidak menyatakan sikap.")))
                .toArray(Item[]::new);
        return Paragraph.of(
                "Atas usulan " + proposal.number() + ", " + proposal.title() + ", anggota " + secretariat
                        + " menyatakan sikap sebagai berikut:",
                items);
    }

    private String said(Position position) {
        String by = position.releasedAs() == null ? "" : ", dinyatakan oleh " + position.releasedAs();
        String reason = position.reason().isBlank() ? "" : ", dengan alasan: " + position.reason();
        return sentence(word(position.stand()) + by + reason);
    }

    /** A reason may bring its own full stop. */
    private static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

    private static String word(Stand stand) {
        return switch (stand) {
            case AGREE -> "setuju";
            case RESERVE -> "setuju dengan catatan";
            case ABSTAIN -> "tidak berpendapat";
            case OBJECT -> "keberatan";
        };
    }

    private Paragraph words() {
        return Paragraph.of("Pada tanggal " + figures.date(decision.decidedOn()) + " diputuskan: " + decision.words());
    }

    private Paragraph approval() {
        ApprovalRound round = decision.minutes();
        Item[] items = round.asked().stream()
                .map(asked -> Item.of(asked.name() + ": "
                        + round.answer(asked.code()).map(this::answered).orElse("belum menjawab.")))
                .toArray(Item[]::new);
        return Paragraph.of(
                round.approved()
                        ? "Berita acara ini disetujui oleh:"
                        : "Berita acara ini masih menunggu persetujuan anggota:",
                items);
    }

    private String answered(ApprovalRound.Answer answer) {
        String by = " oleh " + answer.as() + ", " + figures.date(LocalDate.ofInstant(answer.at(), zone));
        return sentence(answer.approves() ? "disetujui" + by : "diminta diperbaiki" + by + ": " + answer.correction());
    }

    private Paragraph actions() {
        List<Item> items = new ArrayList<>();
        for (Decision.Action action : decision.actions()) {
            String holder = action.member() == null ? secretariat : action.member();
            items.add(Item.of(
                    action.what() + ", oleh " + holder + ", paling lambat " + figures.date(action.due()) + "."));
        }
        return items.isEmpty()
                ? Paragraph.of("Tidak ada tindak lanjut yang dicatat.")
                : Paragraph.of("Tindak lanjut:", items.toArray(Item[]::new));
    }
}
