package id.sekber.institution;

import id.sekber.vocabulary.Reading;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a condition as it is written, or says in a sentence at which word it stops making sense.
 *
 * <pre>
 * condition = both { "atau" both }
 * both      = part { "dan" part }
 * part      = "bukan" part | "diketahui" part | "(" condition ")" | statement
 * statement = codes                          one of these options is chosen
 *           | "tanpa" codes                  none of these is chosen; open until their question is answered
 *           | "wajib" | "tuan-rumah"         mandatory cooperation; a facility of all hosted by one member
 *           | "kunci" key                    costs are divided by: sama-rata, pemakaian, kompensasi, lain
 *           | "anggota" sign number          how many members
 *           | "bagian" code sign number      percent of the money from a source
 *           | "tingkat" code sign number     maturity of a support system, 0 to 4
 * codes     = code { "," code }
 * sign      = "&lt;" | "&lt;=" | "=" | "&gt;=" | "&gt;"
 * </pre>
 */
final class ConditionReader {

    static final int LONGEST = 2_000;

    private static final int DEEPEST = 20;
    private static final int LONGEST_SHOWN = 40;
    private static final int MOST_MEMBERS = 999;
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Pattern TOKEN = Pattern.compile("\\s*([(),]|<=|>=|[<>=]|[\\p{L}\\p{N}.-]+|\\S)");

    /** Leaves the reading at the first word that makes no sense. */
    private static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Reason reason;

        Unreadable(String key, Object... arguments) {
            super(key, null, false, false);
            this.reason = Reason.of(key, arguments);
        }
    }

    private final List<String> tokens;
    private final Function<String, Optional<Option>> options;
    private int next;
    private int depth;

    private ConditionReader(List<String> tokens, Function<String, Optional<Option>> options) {
        this.tokens = tokens;
        this.options = options;
    }

    /** @param options the option of a code, if there is one */
    static Reading<Condition> read(String text, Function<String, Optional<Option>> options) {
        if (text.length() > LONGEST) {
            return Reading.refused(Reason.of("institution.condition.problem.long", text.length(), LONGEST));
        }
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text.strip());
        while (matcher.find()) {
            tokens.add(matcher.group(1));
        }
        try {
            return Reading.read(new ConditionReader(tokens, options).whole());
        } catch (Unreadable unreadable) {
            return Reading.refused(unreadable.reason);
        }
    }

    private Condition whole() {
        if (tokens.isEmpty()) {
            throw new Unreadable("institution.condition.problem.empty");
        }
        Condition condition = condition();
        if (next < tokens.size()) {
            throw new Unreadable("institution.condition.problem.rest", shown(tokens.get(next)));
        }
        return condition;
    }

    private Condition condition() {
        List<Condition> parts = new ArrayList<>(List.of(both()));
        while (takes(Word.OR)) {
            parts.add(both());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.Or(parts);
    }

    private Condition both() {
        List<Condition> parts = new ArrayList<>(List.of(part()));
        while (takes(Word.AND)) {
            parts.add(part());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.And(parts);
    }

    private Condition part() {
        if (++depth > DEEPEST) {
            throw new Unreadable("institution.condition.problem.deep", DEEPEST);
        }
        Condition part;
        if (takes(Word.NOT)) {
            part = new Condition.Not(part());
        } else if (takes(Word.KNOWN)) {
            part = new Condition.Known(part());
        } else if (takes("(")) {
            part = condition();
            if (!takes(")")) {
                throw new Unreadable("institution.condition.problem.bracket");
            }
        } else {
            part = statement();
        }
        depth--;
        return part;
    }

    private Condition statement() {
        if (takes(Word.WITHOUT)) {
            return new Condition.Without(choices());
        } else if (takes(Word.MANDATORY)) {
            return new Condition.Mandatory();
        } else if (takes(Word.HOSTED)) {
            return new Condition.Hosted();
        } else if (takes(Word.KEY)) {
            return new Condition.DividedBy(key());
        } else if (takes(Word.MEMBERS)) {
            Comparing comparing = comparing();
            return new Condition.MemberCount(comparing, whole("institution.condition.problem.members", MOST_MEMBERS));
        } else if (takes(Word.SHARE)) {
            Option source = option(Group.MONEY, "institution.condition.problem.source");
            Comparing comparing = comparing();
            return new Condition.ShareOf(source, comparing, percent());
        } else if (takes(Word.LEVEL)) {
            Option system = option(Group.SUPPORT, "institution.condition.problem.system");
            Comparing comparing = comparing();
            return new Condition.LevelOf(
                    system, comparing, whole("institution.condition.problem.level", Maturity.IMPROVED.level()));
        }
        return new Condition.Chosen(choices());
    }

    private List<Option> choices() {
        List<Option> choices = new ArrayList<>(List.of(choice()));
        while (takes(",")) {
            choices.add(choice());
        }
        return choices;
    }

    private Option choice() {
        Option option = option();
        if (!option.group().chosen()) {
            throw new Unreadable("institution.condition.problem.rated", option.code());
        }
        return option;
    }

    private Option option(Group group, String problem) {
        Option option = option();
        if (option.group() != group) {
            throw new Unreadable(problem, option.code());
        }
        return option;
    }

    private Option option() {
        String word = word();
        return options.apply(word.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new Unreadable("institution.condition.problem.word", shown(word)));
    }

    private CostKey key() {
        String word = word();
        return CostKey.ofWord(word).orElseThrow(() -> new Unreadable("institution.condition.problem.key", shown(word)));
    }

    private Comparing comparing() {
        String word = word();
        return Comparing.of(word).orElseThrow(() -> new Unreadable("institution.condition.problem.sign", shown(word)));
    }

    private int whole(String problem, int most) {
        String word = word();
        if (!word.matches("\\d{1,3}") || Integer.parseInt(word) > most) {
            throw new Unreadable(problem, shown(word), most);
        }
        return Integer.parseInt(word);
    }

    private BigDecimal percent() {
        String word = word();
        if (!word.matches("\\d{1,3}(\\.\\d{1,2})?") || new BigDecimal(word).compareTo(HUNDRED) > 0) {
            throw new Unreadable("institution.condition.problem.percent", shown(word));
        }
        return new BigDecimal(word);
    }

    private boolean takes(Word word) {
        return takes(token -> Word.of(token).filter(word::equals).isPresent());
    }

    private boolean takes(String sign) {
        return takes(sign::equals);
    }

    private boolean takes(Predicate<String> wanted) {
        boolean found = next < tokens.size() && wanted.test(tokens.get(next));
        if (found) {
            next++;
        }
        return found;
    }

    private String word() {
        if (next == tokens.size()) {
            throw new Unreadable("institution.condition.problem.end");
        }
        return tokens.get(next++);
    }

    private static String shown(String token) {
        return token.length() <= LONGEST_SHOWN ? token : token.substring(0, LONGEST_SHOWN);
    }
}
