package id.sekber.cases;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Putting cases side by side, and the secretariat itself beside them. */
@UseCase
public class CompareCases {

    private static final int LONGEST_SHOWN = 60;

    private final HeldCases held;
    private final References references;

    CompareCases(HeldCases held, References references) {
        this.held = held;
        this.references = references;
    }

    /** Two to six, by the identifiers of cases; {@link OwnProfile#KEY} is the secretariat itself. */
    @MayReadSecretariat
    public Outcome<Comparison> sideBySide(Actor actor, List<String> keys) {
        Set<String> each = new LinkedHashSet<>(keys);
        if (each.size() > Comparison.MOST) {
            return Outcome.refused("", "cases.compare.tooMany", each.size(), Comparison.MOST);
        }
        Holdings holdings = held.holdings();
        List<Comparison.Column> columns = new ArrayList<>();
        Problems problems = Problems.NONE;
        for (String key : each) {
            Optional<Comparison.Column> column = column(actor, holdings, key);
            column.ifPresent(columns::add);
            problems = problems.unless(column.isPresent(), "", reasonAgainst(key), shown(key));
        }
        if (problems.none() && columns.size() < Comparison.FEWEST) {
            return Outcome.refused("", "cases.compare.tooFew", columns.size(), Comparison.FEWEST);
        }
        return problems.any() ? Outcome.refused(problems) : Outcome.done(new Comparison(columns));
    }

    private Optional<Comparison.Column> column(Actor actor, Holdings holdings, String key) {
        return key.equals(OwnProfile.KEY)
                ? references.own(actor).map(own -> Comparison.Column.own(own.name(), own.coding()))
                : holdings.find(key).map(known -> Comparison.Column.of(known, holdings.isOwn(known)));
    }

    private static String reasonAgainst(String key) {
        return key.equals(OwnProfile.KEY) ? "cases.compare.noProfile" : "cases.compare.unknown";
    }

    private static String shown(String key) {
        return key.length() <= LONGEST_SHOWN ? key : key.substring(0, LONGEST_SHOWN);
    }
}
