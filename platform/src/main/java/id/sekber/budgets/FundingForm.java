package id.sekber.budgets;

import id.sekber.budgets.Funding.Source;
import id.sekber.programmes.Party;
import id.sekber.programmes.Programme;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who pays in a year, as typed.
 *
 * @param own by party
 * @param key by party
 * @param others what other sources pay; a row whose name and amount are empty is not there
 */
public record FundingForm(
        int year, Map<String, String> own, Map<String, String> key, List<OtherRow> others, int version) {

    static final int MOST_OTHERS = 20;
    private static final int SPARE = 2;
    private static final int LONGEST_NAME = 200;

    public record OtherRow(String party, String name, String amount) {
        static final OtherRow SPARE_ROW = new OtherRow("", "", "");

        boolean empty() {
            return name.isBlank() && amount.isBlank();
        }
    }

    public FundingForm {
        own = new LinkedHashMap<>(own);
        key = new LinkedHashMap<>(key);
        others = List.copyOf(others);
    }

    static FundingForm of(Typed typed, int year) {
        return new FundingForm(
                year,
                typed.beginningWith("sendiri-"),
                typed.beginningWith("kunci-"),
                spared(IntStream.range(0, MOST_OTHERS)
                        .mapToObj(i -> new OtherRow(
                                typed.text("lain-pihak-" + i), typed.text("lain-" + i), typed.text("lain-jumlah-" + i)))
                        .filter(row -> !row.empty())
                        .toList()),
                typed.version());
    }

    static FundingForm of(Budget budget, int year, Figures figures) {
        Map<String, String> own = new LinkedHashMap<>();
        Map<String, String> key = new LinkedHashMap<>();
        List<OtherRow> others = new ArrayList<>();
        for (Funding each : budget.funding()) {
            if (each.year() == year) {
                String amount = figures.number(each.amount().amount());
                switch (each.source()) {
                    case OWN -> own.put(each.party(), amount);
                    case KEY -> key.put(each.party(), amount);
                    case OTHER -> others.add(new OtherRow(each.party(), each.name(), amount));
                }
            }
        }
        return new FundingForm(year, own, key, spared(others), budget.frame().version());
    }

    private static List<OtherRow> spared(List<OtherRow> rows) {
        List<OtherRow> more = new ArrayList<>(rows);
        for (int i = 0; i < SPARE && more.size() < MOST_OTHERS; i++) {
            more.add(OtherRow.SPARE_ROW);
        }
        return more;
    }

    FundingForm onTopOf(int saved) {
        return new FundingForm(year, own, key, others, saved);
    }

    public String own(String party) {
        return own.getOrDefault(party, "");
    }

    public String key(String party) {
        return key.getOrDefault(party, "");
    }

    Outcome<List<Funding>> read(Programme programme, Figures figures) {
        return new Reader(programme, figures).read();
    }

    private final class Reader {

        private final Programme programme;
        private final Figures figures;
        private final List<Funding> funding = new ArrayList<>();
        private Problems problems = Problems.NONE;

        Reader(Programme programme, Figures figures) {
            this.programme = programme;
            this.figures = figures;
        }

        Outcome<List<Funding>> read() {
            for (Party party : programme.parties()) {
                add(party.code(), Source.OWN, "", own(party.code()), "sendiri-" + party.code());
                add(party.code(), Source.KEY, "", key(party.code()), "kunci-" + party.code());
            }
            Set<String> met = new HashSet<>();
            for (int i = 0; i < others.size(); i++) {
                OtherRow row = others.get(i);
                if (row.empty()) {
                    continue;
                }
                problems = problems.unless(!row.name().isBlank(), "lain-" + i, "budgets.other.missing")
                        .unless(
                                row.name().length() <= LONGEST_NAME,
                                "lain-" + i,
                                "budgets.text.long",
                                row.name().length(),
                                LONGEST_NAME)
                        .unless(
                                met.add(row.party() + " " + row.name().trim()),
                                "lain-" + i,
                                "budgets.other.twice",
                                LineForm.shown(row.name()))
                        .unless(
                                programme.parties().stream()
                                        .anyMatch(party -> party.code().equals(row.party())),
                                "lain-pihak-" + i,
                                "budgets.other.party");
                problems = problems.unless(!row.amount().isBlank(), "lain-jumlah-" + i, "budgets.other.amount");
                add(row.party(), Source.OTHER, row.name().trim(), row.amount(), "lain-jumlah-" + i);
            }
            return problems.any() ? Outcome.refused(problems) : Outcome.done(funding);
        }

        private void add(String party, Source source, String name, String typed, String field) {
            if (typed.isBlank()) {
                return;
            }
            Money amount = LineForm.amount(typed, figures).fold(money -> money, reason -> {
                problems = problems.and(field, reason);
                return Money.rupiah(0);
            });
            if (amount.isPositive()) {
                funding.add(new Funding(party, year, source, name, amount));
            }
        }
    }
}
