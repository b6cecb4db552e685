package id.sekber.institution;

import id.sekber.cases.Code;
import id.sekber.cases.Dimension;
import id.sekber.vocabulary.Figures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The profile as typed: each field with its values, kept as they are until they can be read. */
public record ProfileForm(Map<String, List<String>> fields) {

    static final String VALID_FROM = "valid_from";
    static final String BASE = "base";
    static final String STRONGEST = "strongest";
    static final String AID = "aid";
    static final String NETWORK = "network";
    static final String SECTORS = "sectors";
    static final String MANDATORY = "mandatory";
    static final String HOSTING = "hosting";
    static final String KEYS = "keys";
    static final String OWN_CASE = "own_case";
    static final String YES = "ya";
    static final String NO = "tidak";

    private static final Pattern KNOWN = Pattern.compile(Stream.of(
                    Stream.of(BASE, VALID_FROM, OWN_CASE, NETWORK, SECTORS, AID, KEYS, HOSTING, STRONGEST, MANDATORY),
                    Arrays.stream(Group.values()).filter(Group::chosen).map(ProfileForm::name),
                    Arrays.stream(Dimension.values()).map(ProfileForm::words),
                    Stream.of("share_F[1-9][0-9]?", "(maturity|evidence)_S[1-9][0-9]?"))
            .flatMap(names -> names)
            .collect(Collectors.joining("|")));

    public ProfileForm {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        fields.forEach((name, values) -> {
            List<String> given = values.stream()
                    .map(ProfileForm::clean)
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (!given.isEmpty() && KNOWN.matcher(name).matches()) {
                copy.put(name, given);
            }
        });
        fields = copy;
    }

    /** All fields there are with the options of this box, in the order of the form. */
    static List<String> names(Box box) {
        List<String> names = new ArrayList<>(List.of(BASE, VALID_FROM, OWN_CASE));
        for (Dimension dimension : Dimension.values()) {
            Group.of(dimension).stream().filter(Group::chosen).forEach(group -> names.add(name(group)));
            names.addAll(
                    switch (dimension) {
                        case MODEL -> List.of(NETWORK, SECTORS);
                        case MANAGEMENT -> List.of();
                        case FUNDING -> moneyNames(box);
                        case SUPPORT -> supportNames(box);
                        case REGULATION -> List.of(STRONGEST, MANDATORY);
                    });
            names.add(words(dimension));
        }
        return List.copyOf(names);
    }

    private static List<String> moneyNames(Box box) {
        List<String> names = new ArrayList<>(List.of(AID));
        box.options(Group.MONEY).forEach(source -> names.add(share(source)));
        names.addAll(List.of(KEYS, HOSTING));
        return names;
    }

    private static List<String> supportNames(Box box) {
        return box.options(Group.SUPPORT).stream()
                .flatMap(option -> Stream.of(maturity(option), evidence(option)))
                .toList();
    }

    /** One kind of line end, and nothing that the database cannot keep. */
    private static String clean(String text) {
        return text.replace("\r\n", "\n").replace("\u0000", "").strip();
    }

    static ProfileForm blank(LocalDate today) {
        return new ProfileForm(Map.of(VALID_FROM, List.of(today.toString()), BASE, List.of("0")));
    }

    static ProfileForm of(Profile profile, Figures figures) {
        Setup setup = profile.setup();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put(VALID_FROM, List.of(profile.validFrom().toString()));
        fields.put(BASE, List.of(String.valueOf(profile.number())));
        for (Group group : Group.values()) {
            fields.put(name(group), setup.of(group).stream().map(Option::code).toList());
        }
        fields.put(STRONGEST, list(setup.strongest()));
        fields.put(AID, names(setup.aid()));
        setup.shares().forEach((source, percent) -> fields.put(share(source), List.of(figures.number(percent))));
        setup.support().forEach((option, rating) -> {
            fields.put(maturity(option), List.of(rating.maturity().name()));
            fields.put(evidence(option), List.of(rating.evidence()));
        });
        setup.words().forEach((dimension, words) -> fields.put(words(dimension), List.of(words)));
        Setup.Facts facts = setup.facts();
        fields.put(
                NETWORK,
                facts.network() == null ? List.of() : List.of(facts.network().code()));
        fields.put(SECTORS, facts.sectors().stream().map(Code::code).sorted().toList());
        fields.put(MANDATORY, answer(facts.mandatory()));
        fields.put(HOSTING, answer(facts.hosting()));
        fields.put(KEYS, names(facts.keys()));
        fields.put(OWN_CASE, facts.ownCase() == null ? List.of() : List.of(facts.ownCase()));
        return new ProfileForm(fields);
    }

    private static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream()
                .sorted((one, other) -> one.ordinal() - other.ordinal())
                .map(Enum::name)
                .toList();
    }

    private static List<String> list(@Nullable Option option) {
        return option == null ? List.of() : List.of(option.code());
    }

    private static List<String> answer(@Nullable Boolean yes) {
        return yes == null ? List.of() : List.of(yes ? YES : NO);
    }

    public static String name(Group group) {
        return group.name().toLowerCase(Locale.ROOT);
    }

    public static String share(Option source) {
        return "share_" + source.code();
    }

    public static String maturity(Option support) {
        return "maturity_" + support.code();
    }

    public static String evidence(Option support) {
        return "evidence_" + support.code();
    }

    public static String words(Dimension dimension) {
        return "words_" + dimension.name();
    }

    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /** The only or first value; empty when the field was left so. */
    public String one(String field) {
        List<String> values = all(field);
        return values.isEmpty() ? "" : values.get(0);
    }

    public boolean has(String field, String value) {
        return all(field).contains(value);
    }

    /** The fields in which this form and the other say something different, in the order of the form. */
    public List<String> differing(ProfileForm other, Box box) {
        return names(box).stream()
                .filter(name -> !name.equals(BASE) && !Set.copyOf(all(name)).equals(Set.copyOf(other.all(name))))
                .toList();
    }

    /** The same as typed, to be saved upon another version. */
    ProfileForm upon(int number) {
        Map<String, List<String>> rebased = new LinkedHashMap<>(fields);
        rebased.put(BASE, List.of(String.valueOf(number)));
        return new ProfileForm(rebased);
    }
}
