package id.sekber.budgets;

import id.sekber.activities.Activity;
import id.sekber.activities.Deliverable;
import id.sekber.activities.Timeline;
import id.sekber.budgets.Basis.FlatRate;
import id.sekber.budgets.Basis.LumpSum;
import id.sekber.budgets.Basis.RealCosts;
import id.sekber.budgets.Basis.Units;
import id.sekber.ledger.Amounts;
import id.sekber.programmes.Programme;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reading;
import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.Typed;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A budget line as typed.
 *
 * @param activity number of an activity, or empty
 * @param way code of a {@link Way}
 * @param amounts by year, for real costs
 * @param quantities by year, for units
 * @param rate code in the catalogue, for units and lump sums
 * @param deliverable identity, for a lump sum
 * @param of codes of cost types, for a flat rate
 * @param version the version that was read before typing; 0 for a new line
 */
public record LineForm(
        String party,
        String costType,
        String activity,
        String description,
        String spender,
        String way,
        Map<String, String> amounts,
        Map<String, String> quantities,
        String rate,
        String deliverable,
        String percent,
        List<String> of,
        int version) {

    private static final int LONGEST_DESCRIPTION = 300;
    private static final int LONGEST_SPENDER = 200;
    private static final int MOST_DECIMALS = 4;
    private static final BigDecimal MOST_UNITS = BigDecimal.TEN.pow(9);
    private static final BigDecimal WHOLE = new BigDecimal(100);

    public LineForm {
        amounts = new LinkedHashMap<>(amounts);
        quantities = new LinkedHashMap<>(quantities);
        of = List.copyOf(of);
    }

    static LineForm empty(Way way, String party) {
        return new LineForm(party, "", "", "", "", way.code(), Map.of(), Map.of(), "", "", "", List.of(), 0);
    }

    static LineForm of(Typed typed) {
        return new LineForm(
                typed.text("pihak"),
                typed.text("jenis-biaya"),
                typed.text("kegiatan"),
                typed.text("uraian"),
                typed.text("pembelanja"),
                typed.text("cara"),
                typed.beginningWith("jumlah-"),
                typed.beginningWith("banyak-"),
                typed.text("harga"),
                typed.text("luaran"),
                typed.text("persen"),
                typed.texts("dasar"),
                typed.version());
    }

    static LineForm of(Line line, Timeline timeline, Figures figures) {
        Map<String, String> amounts = new LinkedHashMap<>();
        Map<String, String> quantities = new LinkedHashMap<>();
        String rate = "";
        String deliverable = "";
        String percent = "";
        List<String> of = List.of();
        Basis basis = line.basis();
        if (basis instanceof RealCosts real) {
            real.amounts().forEach((year, money) -> amounts.put(year.toString(), typed(money.amount(), figures)));
        } else if (basis instanceof Units units) {
            rate = units.rate();
            units.quantities().forEach((year, number) -> quantities.put(year.toString(), typed(number, figures)));
        } else if (basis instanceof LumpSum lump) {
            rate = lump.rate();
            deliverable = lump.deliverable().toString();
        } else if (basis instanceof FlatRate flat) {
            percent = typed(flat.percent(), figures);
            of = flat.of();
        }
        return new LineForm(
                line.party(),
                line.costType(),
                line.activity() == null ? "" : timeline.numberOf(line.activity()),
                line.description(),
                line.spender(),
                basis.way().code(),
                amounts,
                quantities,
                rate,
                deliverable,
                percent,
                of,
                line.version());
    }

    /** As someone would type it: three decimals alone could be thousands to another reader, so a fourth stands behind. */
    static String typed(BigDecimal number, Figures figures) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() == 3
                ? figures.number(plain, 4)
                : figures.number(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    LineForm onTopOf(int saved) {
        return new LineForm(
                party,
                costType,
                activity,
                description,
                spender,
                way,
                amounts,
                quantities,
                rate,
                deliverable,
                percent,
                of,
                saved);
    }

    public Way chosenWay() {
        return Way.withCode(way).orElse(Way.REAL);
    }

    public String amount(int year) {
        return amounts.getOrDefault(Integer.toString(year), "");
    }

    public String quantity(int year) {
        return quantities.getOrDefault(Integer.toString(year), "");
    }

    /**
     * What a line is held against.
     *
     * @param officeMaySpend whether the secretariat's law lets the office spend
     * @param isOffice whether these words name the office
     */
    record Context(
            Programme programme,
            Frame frame,
            RateBook rates,
            Timeline timeline,
            Figures figures,
            boolean officeMaySpend,
            boolean isOffice) {}

    /** The line that is meant, with this identity and place; refused with what is wrong in each field. */
    Outcome<Line> read(Context context, UUID id, int ordinal) {
        return new Reader(context).read(id, ordinal);
    }

    private final class Reader {

        private final Context context;
        private Problems problems = Problems.NONE;

        Reader(Context context) {
            this.context = context;
        }

        Outcome<Line> read(UUID id, int ordinal) {
            problems = problems.unless(
                            context.programme().parties().stream()
                                    .anyMatch(each -> each.code().equals(party)),
                            "pihak",
                            party.isBlank() ? "budgets.party.missing" : "budgets.party.unknown",
                            shown(party))
                    .unless(
                            CostTypes.find(costType).isPresent(),
                            "jenis-biaya",
                            costType.isBlank() ? "budgets.type.missing" : "budgets.type.unknown",
                            shown(costType))
                    .unless(!description.isBlank(), "uraian", "budgets.description.missing")
                    .unless(
                            description.length() <= LONGEST_DESCRIPTION,
                            "uraian",
                            "budgets.text.long",
                            description.length(),
                            LONGEST_DESCRIPTION)
                    .unless(
                            spender.length() <= LONGEST_SPENDER,
                            "pembelanja",
                            "budgets.text.long",
                            spender.length(),
                            LONGEST_SPENDER)
                    .unless(
                            !context.isOffice() || context.officeMaySpend(),
                            "pembelanja",
                            "budgets.spender.office",
                            shown(spender));
            Optional<Activity> found = context.timeline().numbered(activity.trim());
            problems = problems.unless(
                    activity.isBlank() || found.isPresent(), "kegiatan", "budgets.activity.unknown", shown(activity));
            Optional<Way> chosen = Way.withCode(way);
            problems = problems.unless(chosen.isPresent(), "cara", "budgets.way.unknown", shown(way));
            Basis basis = chosen.isEmpty()
                    ? null
                    : switch (chosen.get()) {
                        case REAL -> realCosts();
                        case UNIT -> units();
                        case LUMP -> lumpSum();
                        case FLAT -> flatRate();
                    };
            if (problems.any() || basis == null) {
                return Outcome.refused(problems);
            }
            return Outcome.done(new Line(
                    id,
                    ordinal,
                    party,
                    costType,
                    found.map(Activity::id).orElse(null),
                    description.trim(),
                    spender.trim(),
                    basis,
                    version));
        }

        private Basis realCosts() {
            SortedMap<Integer, Money> read = new TreeMap<>();
            amounts.forEach((year, typed) -> {
                String field = "jumlah-" + year;
                if (!typed.isBlank() && inside(year, field)) {
                    amount(typed, context.figures())
                            .fold(
                                    money -> money.isZero() ? money : read.put(Integer.valueOf(year), money),
                                    reason -> refuse(field, reason));
                }
            });
            return new RealCosts(read);
        }

        private Basis units() {
            SortedMap<Integer, BigDecimal> read = new TreeMap<>();
            boolean known = known(Rate.Kind.UNIT);
            quantities.forEach((year, typed) -> {
                String field = "banyak-" + year;
                if (!typed.isBlank() && inside(year, field)) {
                    context.figures()
                            .readNumber(typed)
                            .fold(
                                    number -> quantity(known, Integer.parseInt(year), typed, number, field, read),
                                    reason -> refuse(field, reason));
                }
            });
            return new Units(rate, read);
        }

        private @Nullable Object quantity(
                boolean known,
                int year,
                String typed,
                BigDecimal number,
                String field,
                SortedMap<Integer, BigDecimal> read) {
            BigDecimal plain = number.stripTrailingZeros();
            if (number.signum() < 0 || number.compareTo(MOST_UNITS) > 0 || plain.scale() > MOST_DECIMALS) {
                return refuse(field, Reason.of("budgets.quantity.form", shown(typed), MOST_UNITS, MOST_DECIMALS));
            }
            if (number.signum() == 0 || !known) {
                return null;
            }
            Optional<Rate> inForce = context.rates().inForce(Rate.Kind.UNIT, rate, year);
            if (inForce.isEmpty()) {
                return refuse(field, Reason.of("budgets.rate.not-in-force", rate, Integer.toString(year)));
            }
            Money amount = Budget.times(inForce.get().amount(), number);
            if (amount.compareTo(Amounts.LARGEST) > 0) {
                return refuse(field, Reason.of("budgets.amount.large", amount, Amounts.LARGEST));
            }
            read.put(year, plain.scale() < 0 ? plain.setScale(0) : plain);
            return null;
        }

        private Basis lumpSum() {
            boolean known = known(Rate.Kind.LUMP);
            Optional<Deliverable> handed = context.timeline().activities().stream()
                    .flatMap(each -> each.deliverables().stream())
                    .filter(each -> each.id().toString().equals(deliverable))
                    .findFirst();
            problems = problems.unless(
                    handed.isPresent(),
                    "luaran",
                    deliverable.isBlank() ? "budgets.deliverable.missing" : "budgets.deliverable.unknown");
            handed.ifPresent(each -> {
                Integer due = each.dueOn() == null ? null : each.dueOn().getYear();
                problems = problems.unless(due != null, "luaran", "budgets.deliverable.day", each.name());
                if (due != null) {
                    inside(due.toString(), "luaran");
                    problems = problems.unless(
                            !known
                                    || context.rates()
                                            .inForce(Rate.Kind.LUMP, rate, due)
                                            .isPresent(),
                            "harga",
                            "budgets.rate.not-in-force",
                            rate,
                            due.toString());
                }
            });
            return new LumpSum(rate, handed.map(Deliverable::id).orElseGet(() -> new UUID(0, 0)));
        }

        private Basis flatRate() {
            Reading<BigDecimal> read = context.figures().readNumber(percent);
            BigDecimal value = read.fold(
                    number -> {
                        boolean sensible = number.signum() > 0
                                && number.compareTo(WHOLE) <= 0
                                && number.stripTrailingZeros().scale() <= MOST_DECIMALS;
                        problems = problems.unless(
                                sensible, "persen", "budgets.percent.form", shown(percent), MOST_DECIMALS);
                        return number;
                    },
                    reason -> {
                        refuse("persen", reason);
                        return BigDecimal.ONE;
                    });
            problems = problems.unless(!of.isEmpty(), "dasar", "budgets.base.missing");
            for (String type : of) {
                problems = problems.unless(
                                CostTypes.find(type).isPresent(), "dasar", "budgets.type.unknown", shown(type))
                        .unless(
                                !type.equals(costType),
                                "dasar",
                                "budgets.base.itself",
                                Reason.of("budgets.label", CostTypes.name(type)));
            }
            return new FlatRate(value, of.stream().distinct().toList());
        }

        private boolean known(Rate.Kind kind) {
            boolean known = !context.rates().of(kind, rate).isEmpty();
            problems = problems.unless(
                    known, "harga", rate.isBlank() ? "budgets.rate.missing" : "budgets.rate.unknown", shown(rate));
            return known;
        }

        private boolean inside(String year, String field) {
            Frame frame = context.frame();
            boolean inside = year.matches("\\d{4}") && frame.holds(Integer.parseInt(year));
            problems = problems.unless(
                    inside,
                    field,
                    "budgets.year.outside",
                    shown(year),
                    Integer.toString(frame.firstYear()),
                    Integer.toString(frame.lastYear()));
            return inside;
        }

        private @Nullable Object refuse(String field, Reason reason) {
            problems = problems.and(field, reason);
            return null;
        }
    }

    /** An amount of zero or more, no larger than the books take. */
    static Reading<Money> amount(String typed, Figures figures) {
        return figures.readMoney(typed)
                .fold(
                        money -> money.isNegative()
                                ? Reading.refused(Reason.of("budgets.amount.negative", money))
                                : money.compareTo(Amounts.LARGEST) > 0
                                        ? Reading.refused(Reason.of("budgets.amount.large", money, Amounts.LARGEST))
                                        : Reading.read(money),
                        Reading::refused);
    }

    static String shown(String text) {
        return text.isBlank() ? "-" : text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
