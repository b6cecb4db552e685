package id.sekber.institution;

import id.sekber.cases.Code;
import id.sekber.cases.Dimension;
import id.sekber.cases.NetworkType;
import id.sekber.cases.Sector;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reading;
import id.sekber.vocabulary.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads a typed profile into a setup, or says field by field what keeps it from being one. */
final class ProfileReader {

    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_SHOWN = 40;
    private static final LocalDate EARLIEST = LocalDate.of(1945, 8, 17);
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final String NO_OVERSIGHT = "M20";
    private static final String GOVERNMENT_AID = "F2";

    /** What the form says once it can be read. */
    record Draft(LocalDate validFrom, Setup setup) {}

    private final ProfileForm form;
    private final Box box;
    private final Figures figures;
    private final LocalDate today;
    private final Predicate<String> knownCase;
    private Problems problems = Problems.NONE;

    private ProfileReader(ProfileForm form, Box box, Figures figures, LocalDate today, Predicate<String> knownCase) {
        this.form = form;
        this.box = box;
        this.figures = figures;
        this.today = today;
        this.knownCase = knownCase;
    }

    static Outcome<Draft> read(
            ProfileForm form, Box box, Figures figures, LocalDate today, Predicate<String> knownCase) {
        return new ProfileReader(form, box, figures, today, knownCase).read();
    }

    private Outcome<Draft> read() {
        LocalDate validFrom = validFrom();
        Set<Option> chosen = chosen();
        Set<GovernmentAid> aid = aid(chosen);
        Map<Option, BigDecimal> shares = shares(chosen);
        Map<Option, Setup.Rating> support = support();
        Option strongest = strongest(chosen);
        Map<Dimension, String> words = words();
        Setup.Facts facts = facts();
        return problems.any()
                ? Outcome.refused(inOrderOfTheForm())
                : Outcome.done(new Draft(validFrom, new Setup(chosen, strongest, aid, shares, support, words, facts)));
    }

    private Problems inOrderOfTheForm() {
        List<String> names = ProfileForm.names(box);
        return new Problems(problems.list().stream()
                .sorted(Comparator.comparing(problem -> names.indexOf(problem.field())))
                .toList());
    }

    private void refuse(String field, String key, Object... arguments) {
        problems = problems.and(field, key, arguments);
    }

    private LocalDate validFrom() {
        String text = form.one(ProfileForm.VALID_FROM);
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.isAfter(today)) {
                refuse(ProfileForm.VALID_FROM, "institution.problem.future", date, today);
            } else if (date.isBefore(EARLIEST)) {
                refuse(ProfileForm.VALID_FROM, "institution.problem.early", date, EARLIEST);
            }
            return date;
        } catch (DateTimeParseException unreadable) {
            refuse(ProfileForm.VALID_FROM, "institution.problem.date", shown(text), today.toString());
            return today;
        }
    }

    private Set<Option> chosen() {
        Set<Option> chosen = new TreeSet<>();
        for (Group group : Group.values()) {
            if (group.chosen()) {
                chosen.addAll(chosen(group));
            }
        }
        return chosen;
    }

    private Collection<Option> chosen(Group group) {
        String field = ProfileForm.name(group);
        Set<Option> chosen = options(field, group);
        if (group == Group.MODEL && form.all(field).isEmpty()) {
            refuse(field, "institution.problem.model");
        } else if (!group.several() && chosen.size() > 1) {
            refuse(field, "institution.problem.one", chosen.size());
        } else if (chosen.stream().anyMatch(option -> option.is(NO_OVERSIGHT)) && chosen.size() > 1) {
            refuse(field, "institution.problem.oversight");
        }
        return chosen;
    }

    private @Nullable Option strongest(Set<Option> chosen) {
        List<Option> bases =
                chosen.stream().filter(option -> option.group() == Group.BASIS).toList();
        Set<Option> typed = options(ProfileForm.STRONGEST, Group.BASIS);
        if (typed.isEmpty()) {
            if (bases.size() > 1) {
                refuse(ProfileForm.STRONGEST, "institution.problem.strongest", bases.size());
            }
            return bases.size() == 1 ? bases.get(0) : null;
        }
        Option strongest = typed.iterator().next();
        if (!bases.contains(strongest)) {
            refuse(ProfileForm.STRONGEST, "institution.problem.strongestNotChosen", named(strongest));
        }
        return strongest;
    }

    private Set<GovernmentAid> aid(Set<Option> chosen) {
        Set<GovernmentAid> aid = constants(ProfileForm.AID, List.of(GovernmentAid.values()), GovernmentAid::name);
        boolean aided = chosen.stream().anyMatch(option -> option.is(GOVERNMENT_AID));
        if (aided && aid.isEmpty()) {
            refuse(ProfileForm.AID, "institution.problem.aid");
        }
        return aided ? aid : Set.of();
    }

    private Map<Option, BigDecimal> shares(Set<Option> chosen) {
        Map<Option, BigDecimal> shares = new TreeMap<>();
        int before = problems.list().size();
        for (Option source : box.options(Group.MONEY)) {
            String text = form.one(ProfileForm.share(source));
            if (!text.isEmpty()) {
                share(source, text, chosen.contains(source)).ifPresent(percent -> shares.put(source, percent));
            }
        }
        if (problems.list().size() == before && !shares.isEmpty()) {
            checkWhole(shares, chosen);
        }
        return shares;
    }

    private Optional<BigDecimal> share(Option source, String text, boolean chosen) {
        String field = ProfileForm.share(source);
        Reading<BigDecimal> reading = figures.readNumber(text);
        if (reading instanceof Reading.Refused<BigDecimal> refused) {
            problems = problems.and(field, refused.reason());
            return Optional.empty();
        }
        BigDecimal percent = ((Reading.Read<BigDecimal>) reading).value();
        if (!chosen) {
            refuse(field, "institution.problem.shareNotChosen", named(source), shown(text));
        } else if (percent.signum() <= 0
                || percent.compareTo(HUNDRED) > 0
                || percent.stripTrailingZeros().scale() > 2) {
            refuse(field, "institution.problem.shareRange", shown(text));
        }
        return Optional.of(percent);
    }

    private void checkWhole(Map<Option, BigDecimal> shares, Set<Option> chosen) {
        List<Option> without = chosen.stream()
                .filter(option -> option.group() == Group.MONEY && !shares.containsKey(option))
                .toList();
        BigDecimal sum = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!without.isEmpty()) {
            refuse(ProfileForm.share(without.get(0)), "institution.problem.shareMissing", named(without.get(0)));
        } else if (sum.compareTo(HUNDRED) != 0) {
            refuse(ProfileForm.share(shares.keySet().iterator().next()), "institution.problem.shareSum", sum);
        }
    }

    private Map<Option, Setup.Rating> support() {
        Map<Option, Setup.Rating> support = new TreeMap<>();
        for (Option option : box.options(Group.SUPPORT)) {
            Set<Maturity> maturity =
                    constants(ProfileForm.maturity(option), List.of(Maturity.values()), Maturity::name);
            String evidence = text(ProfileForm.evidence(option));
            if (maturity.isEmpty() && !evidence.isEmpty()) {
                refuse(ProfileForm.maturity(option), "institution.problem.maturity", named(option));
            } else if (!maturity.isEmpty() && evidence.isEmpty()) {
                refuse(ProfileForm.evidence(option), "institution.problem.evidence", named(option));
            } else if (!maturity.isEmpty()) {
                support.put(option, new Setup.Rating(maturity.iterator().next(), evidence));
            }
        }
        return support;
    }

    private Map<Dimension, String> words() {
        Map<Dimension, String> words = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            String text = text(ProfileForm.words(dimension));
            if (!text.isEmpty()) {
                words.put(dimension, text);
            }
        }
        return words;
    }

    private Setup.Facts facts() {
        String ownCase = form.one(ProfileForm.OWN_CASE);
        if (!ownCase.isEmpty() && !knownCase.test(ownCase)) {
            refuse(ProfileForm.OWN_CASE, "institution.problem.ownCase", shown(ownCase));
        }
        return new Setup.Facts(
                constants(ProfileForm.NETWORK, List.of(NetworkType.values()), Code::code).stream()
                        .findFirst()
                        .orElse(null),
                constants(ProfileForm.SECTORS, List.of(Sector.values()), Code::code),
                answer(ProfileForm.MANDATORY),
                answer(ProfileForm.HOSTING),
                constants(ProfileForm.KEYS, List.of(CostKey.values()), CostKey::name),
                ownCase.isEmpty() ? null : ownCase);
    }

    private @Nullable Boolean answer(String field) {
        String text = form.one(field);
        if (!text.isEmpty() && !text.equals(ProfileForm.YES) && !text.equals(ProfileForm.NO)) {
            refuse(field, "institution.problem.code", shown(text));
        }
        return text.isEmpty() ? null : (Boolean) text.equals(ProfileForm.YES);
    }

    private String text(String field) {
        String text = form.one(field);
        if (text.length() > LONGEST_TEXT) {
            refuse(field, "institution.problem.long", text.length(), LONGEST_TEXT);
        }
        return text;
    }

    private Set<Option> options(String field, Group group) {
        Set<Option> found = new TreeSet<>();
        for (String value : form.all(field)) {
            Optional<Option> option = box.option(value).filter(each -> each.group() == group);
            option.ifPresent(found::add);
            if (option.isEmpty()) {
                refuse(field, "institution.problem.code", shown(value));
            } else if (box.of(option.get()).retired()) {
                refuse(field, "institution.problem.retired", named(option.get()));
            }
        }
        return found;
    }

    private <E extends Enum<E>> Set<E> constants(String field, List<E> known, Function<E, String> code) {
        Set<E> found = EnumSet.noneOf(known.get(0).getDeclaringClass());
        for (String value : form.all(field)) {
            Optional<E> constant = known.stream()
                    .filter(each -> code.apply(each).equals(value))
                    .findFirst();
            constant.ifPresent(found::add);
            if (constant.isEmpty()) {
                refuse(field, "institution.problem.code", shown(value));
            }
        }
        return found;
    }

    private Wording named(Option option) {
        return box.nameOf(option);
    }

    private static String shown(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN);
    }
}
