package id.sekber.agreements;

import id.sekber.costsharing.AdoptedSharing;
import id.sekber.documents.Article;
import id.sekber.documents.DocumentNumber;
import id.sekber.documents.Ending;
import id.sekber.documents.Item;
import id.sekber.documents.Key;
import id.sekber.documents.Language;
import id.sekber.documents.LegalDocument;
import id.sekber.documents.Margins;
import id.sekber.documents.Opening;
import id.sekber.documents.Paragraph;
import id.sekber.documents.Party;
import id.sekber.documents.Signature;
import id.sekber.documents.Text;
import id.sekber.vocabulary.RegionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the draft of an agreement: a KB states intent and moves no money, a PKS divides the cost. */
final class AgreementText {

    private static final String[] ORDINALS = {
        "KESATU", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA", "KEENAM", "KETUJUH", "KEDELAPAN", "KESEMBILAN", "KESEPULUH"
    };
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final Agreement agreement;
    private final AdoptedSharing sharing;
    private final IndonesianWords words;

    AgreementText(Agreement agreement, AdoptedSharing sharing, IndonesianWords words) {
        this.agreement = agreement;
        this.sharing = sharing;
        this.words = words;
    }

    /** A text that is not signed by all says that it is a draft. */
    LegalDocument document(boolean signed) {
        List<Article> articles = new ArrayList<>(List.of(purpose(), object()));
        if (agreement.kind() == AgreementKind.KB) {
            articles.addAll(List.of(form(), funding()));
        } else {
            articles.add(new CostArticle(sharing, words).article());
            articles.add(duties());
        }
        articles.add(term());
        if (agreement.kind() == AgreementKind.PKS) {
            articles.addAll(List.of(CommonArticles.forceMajeure(), CommonArticles.change(), CommonArticles.end()));
        }
        articles.add(CommonArticles.dispute(route()));
        return new LegalDocument(
                Language.INDONESIAN,
                opening(),
                List.copyOf(articles),
                new Ending(List.of(closing()), signatures()),
                new Margins(signed ? "" : "RANCANGAN", agreement.number() + ", " + agreement.title()));
    }

    private DisputeRoute route() {
        return DisputeRoute.between(agreement.parties().stream()
                .map(party -> RegionCode.of(party.code()))
                .toList());
    }

    private Opening opening() {
        return new Opening(
                title(),
                agreement.parties().stream()
                        .map(party -> new DocumentNumber("Nomor " + party.name(), party.number()))
                        .toList(),
                List.of(Paragraph.of("Pada hari ini, ………, tanggal ……… bulan ……… tahun ………, bertempat di ………,"
                        + " yang bertanda tangan di bawah ini:")),
                parties(),
                recitals());
    }

    /** Each party stands on a line of its own, the last after "dan". */
    private List<String> title() {
        List<String> lines = new ArrayList<>(List.of(agreement.kind().title(), "ANTARA"));
        for (int i = 0; i < agreement.parties().size(); i++) {
            if (i > 0 && i == agreement.parties().size() - 1) {
                lines.add("DAN");
            }
            lines.add("PEMERINTAH " + agreement.parties().get(i).name().toUpperCase(INDONESIAN));
        }
        lines.addAll(List.of("TENTANG", agreement.title().toUpperCase(INDONESIAN)));
        return lines;
    }

    private List<Party> parties() {
        List<Party> parties = new ArrayList<>();
        for (AgreementParty party : agreement.parties()) {
            String signatory = party.representative().isBlank() ? "(nama menyusul)" : party.representative();
            String capacity =
                    officeOf(party) + ", dalam hal ini bertindak untuk dan atas nama Pemerintah " + party.name();
            parties.add(new Party(signatory, Text.of(capacity), designation(parties.size())));
        }
        return parties;
    }

    private List<Paragraph> recitals() {
        return List.of(
                Paragraph.of(
                        "yang secara bersama-sama disebut PARA PIHAK, terlebih dahulu menerangkan hal-hal sebagai berikut:",
                        Item.of(
                                "bahwa Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah dan Peraturan"
                                        + " Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah mengatur kerja sama antardaerah;"),
                        Item.of("bahwa PARA PIHAK telah bersepakat dengan keputusan " + agreement.decision()
                                + " tanggal " + words.figures().date(agreement.decidedOn()) + ".")),
                Paragraph.of("Berdasarkan hal-hal tersebut, PARA PIHAK sepakat membuat "
                        + agreement.kind().inText() + " dengan ketentuan sebagai berikut:"));
    }

    private Article purpose() {
        return Article.of("purpose", "MAKSUD DAN TUJUAN", purposes());
    }

    private Paragraph purposes() {
        String opening = "Maksud dan tujuan " + agreement.kind().inText() + " ini ialah";
        List<String> purposes = linesOf(agreement.purpose());
        return purposes.size() == 1
                ? Paragraph.of(opening + ": " + IndonesianWords.sentence(purposes.get(0)))
                : Paragraph.of(opening + ":", items(agreement.purpose()));
    }

    private Article object() {
        return Article.of(
                "object",
                "OBJEK DAN RUANG LINGKUP",
                Paragraph.of("Objek kerja sama adalah " + IndonesianWords.sentence(agreement.object())),
                Paragraph.of("Ruang lingkup kerja sama meliputi:", items(agreement.scope())));
    }

    private Article form() {
        return Article.of(
                "form",
                "BENTUK PELAKSANAAN",
                Paragraph.of("Pelaksanaan Kesepakatan Bersama ini dituangkan dalam Perjanjian Kerja Sama."),
                Paragraph.of(Text.withReferences("Perjanjian Kerja Sama menjabarkan ruang lingkup sebagaimana dimaksud"
                        + " dalam Pasal {object}.")));
    }

    private Article funding() {
        return Article.of(
                "funding",
                "SUMBER BIAYA",
                Paragraph.of("Biaya pelaksanaan bersumber dari " + IndonesianWords.sentence(agreement.funding())),
                Paragraph.of("Kesepakatan Bersama ini tidak menimbulkan kewajiban pembayaran; besaran biaya tiap pihak"
                        + " diatur dalam Perjanjian Kerja Sama."));
    }

    private Article duties() {
        List<Article.Block> paragraphs = new ArrayList<>();
        paragraphs.add(
                Paragraph.of("Setiap pihak berhak atas manfaat kerja sama sesuai dengan ruang lingkupnya, serta atas"
                        + " laporan pelaksanaan dan penggunaan biaya."));
        for (int i = 0; i < agreement.parties().size(); i++) {
            List<String> duties = linesOf(agreement.parties().get(i).duties());
            if (!duties.isEmpty()) {
                paragraphs.add(duties(designation(i), duties));
            }
        }
        return new Article(new Key("duties"), "HAK DAN KEWAJIBAN", paragraphs);
    }

    /** A list of one reads as a sentence. */
    private static Paragraph duties(String party, List<String> duties) {
        String opening = party + " berkewajiban";
        return duties.size() == 1
                ? Paragraph.of(opening + " " + IndonesianWords.sentence(duties.get(0)))
                : Paragraph.of(opening + ":", items(String.join("\n", duties)));
    }

    private Article term() {
        return Article.of(
                "term",
                "JANGKA WAKTU",
                Paragraph.of(agreement.kind().inText() + " ini berlaku sejak tanggal "
                        + words.figures().date(agreement.begins()) + " sampai dengan tanggal "
                        + words.figures().date(agreement.ends()) + "."),
                Paragraph.of(
                        "Pergantian kepala daerah atau pejabat yang diberi kuasa tidak mengakhiri kerja sama ini."));
    }

    private Paragraph closing() {
        int originals = agreement.parties().size();
        return Paragraph.of(
                "Demikian " + agreement.kind().inText() + " ini dibuat dalam " + originals + " ("
                        + SpelledOut.words(originals)
                        + ") rangkap asli bermeterai cukup yang mempunyai kekuatan hukum sama, satu rangkap untuk setiap pihak.");
    }

    private List<Signature> signatures() {
        List<Signature> signatures = new ArrayList<>();
        for (AgreementParty party : agreement.parties()) {
            signatures.add(new Signature(designation(signatures.size()), officeOf(party), party.representative()));
        }
        return signatures;
    }

    private static String officeOf(AgreementParty party) {
        return party.office().isBlank() ? "Kepala Daerah " + party.name() : party.office();
    }

    private static String designation(int index) {
        return "PIHAK " + (index < ORDINALS.length ? ORDINALS[index] : "KE-" + (index + 1));
    }

    private static Item[] items(String lines) {
        List<String> given = linesOf(lines);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            items.add(Item.of(punctuated(given.get(i), given.size() - 1 - i)));
        }
        return items.toArray(Item[]::new);
    }

    private static List<String> linesOf(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Items of a list end as the drafting rules want it, unless the writer ended them otherwise. */
    private static String punctuated(String line, int following) {
        if (line.matches(".*[.;:,]")) {
            return line;
        }
        return line + (following == 0 ? "." : following == 1 ? "; dan" : ";");
    }
}
