package id.sekber.costsharing;

import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reading;
import id.sekber.vocabulary.Typed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An offer as typed.
 *
 * @param key code of the key
 * @param revision revision of the sheet whose amounts were seen
 * @param replaces number of the open proposal that was seen and is to be replaced; empty for none
 */
public record OfferForm(
        String key,
        int revision,
        String replaces,
        String title,
        String summary,
        String rebaseOn,
        String answerBy,
        List<Row> compensations) {

    /** So many rows the form shows at least. */
    public static final int ROWS = 4;

    /** As many as ten parties can need between them. */
    static final int MOST_ROWS = 12;

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_SUMMARY = 10_000;
    static final int LONGEST_TEXT = 1_000;

    /** One compensation as typed; a row of which nothing was typed is none. */
    public record Row(String payer, String receiver, String amount, String inKind, String ground) {

        static final Row EMPTY = new Row("", "", "", "", "");

        boolean empty() {
            return equals(EMPTY);
        }
    }

    public OfferForm {
        List<Row> rows = new ArrayList<>(compensations);
        while (rows.size() < ROWS) {
            rows.add(Row.EMPTY);
        }
        compensations = List.copyOf(rows);
    }

    static OfferForm of(Typed typed) {
        return new OfferForm(
                typed.text("kunci"),
                typed.version(),
                typed.text("menggantikan"),
                typed.text("judul"),
                typed.text("penjelasan"),
                typed.text("tinjau"),
                typed.text("jawab"),
                IntStream.rangeClosed(1, rows(typed))
                        .mapToObj(i -> new Row(
                                typed.text("pembayar-" + i).strip(),
                                typed.text("penerima-" + i).strip(),
                                typed.text("nilai-" + i).strip(),
                                typed.text("wujud-" + i).strip(),
                                typed.text("dasar-" + i).strip()))
                        .toList());
    }

    private static int rows(Typed typed) {
        int rows = ROWS;
        for (int i = ROWS + 1; i <= MOST_ROWS; i++) {
            rows = typed.text("pembayar-" + i).isBlank() ? rows : i;
        }
        return rows;
    }

    /** The same text, to be put over the state that is shown now. */
    OfferForm onTopOf(int revisionNow, String openNow) {
        return new OfferForm(key, revisionNow, openNow, title, summary, rebaseOn, answerBy, compensations);
    }

    Optional<LocalDate> rebaseDate() {
        return date(rebaseOn);
    }

    Optional<LocalDate> answerDate() {
        return date(answerBy);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    Problems problems(LocalDate today) {
        return Problems.NONE
                .unless(!title.isBlank(), "judul", "costsharing.offer.title.missing")
                .unless(
                        title.length() <= LONGEST_TITLE,
                        "judul",
                        "costsharing.text.long",
                        title.length(),
                        LONGEST_TITLE)
                .unless(
                        summary.length() <= LONGEST_SUMMARY,
                        "penjelasan",
                        "costsharing.text.long",
                        summary.length(),
                        LONGEST_SUMMARY)
                .unless(
                        rebaseDate().filter(day -> day.isAfter(today)).isPresent(),
                        "tinjau",
                        "costsharing.offer.rebase.refused",
                        today)
                .unless(
                        answerBy.isBlank()
                                || answerDate()
                                        .filter(day -> !day.isBefore(today))
                                        .isPresent(),
                        "jawab",
                        "costsharing.offer.answer.refused",
                        today);
    }

    /** The compensations that were typed, or what is wrong with them. */
    Outcome<List<Compensation>> read(List<Sharer> sharers, Locale page) {
        List<Compensation> read = new ArrayList<>();
        Problems problems = Problems.NONE;
        for (int i = 1; i <= compensations.size(); i++) {
            Row row = compensations.get(i - 1);
            if (!row.empty()) {
                Reading<Money> amount = new Figures(page).readMoney(row.amount());
                problems = problems.and(problems(i, row, amount, sharers));
                if (amount instanceof Reading.Read<Money> money) {
                    read.add(new Compensation(row.payer(), row.receiver(), money.value(), row.inKind(), row.ground()));
                }
            }
        }
        return problems.any() ? Outcome.refused(problems) : Outcome.done(read);
    }

    private static Problems problems(int number, Row row, Reading<Money> amount, List<Sharer> sharers) {
        Problems problems = Problems.NONE
                .unless(
                        Coalitions.place(row.payer(), sharers).isPresent(),
                        "pembayar-" + number,
                        "costsharing.compensation.payer.missing",
                        number)
                .unless(
                        Coalitions.place(row.receiver(), sharers).isPresent()
                                && !row.receiver().equals(row.payer()),
                        "penerima-" + number,
                        "costsharing.compensation.receiver.missing",
                        number);
        if (amount instanceof Reading.Refused<Money> refused) {
            problems = problems.and("nilai-" + number, refused.reason());
        } else if (amount instanceof Reading.Read<Money> money) {
            problems = problems.unless(
                    money.value().isPositive(), "nilai-" + number, "costsharing.compensation.amount.zero", number);
        }
        return problems.unless(
                        !row.ground().isEmpty(), "dasar-" + number, "costsharing.compensation.ground.missing", number)
                .unless(
                        row.ground().length() <= LONGEST_TEXT,
                        "dasar-" + number,
                        "costsharing.text.long",
                        row.ground().length(),
                        LONGEST_TEXT)
                .unless(
                        row.inKind().length() <= LONGEST_TEXT,
                        "wujud-" + number,
                        "costsharing.text.long",
                        row.inKind().length(),
                        LONGEST_TEXT);
    }
}
