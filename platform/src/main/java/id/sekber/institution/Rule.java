package id.sekber.institution;

import static id.sekber.institution.Option.F1;
import static id.sekber.institution.Option.F10;
import static id.sekber.institution.Option.F12;
import static id.sekber.institution.Option.F3;
import static id.sekber.institution.Option.F5;
import static id.sekber.institution.Option.F6;
import static id.sekber.institution.Option.F8;
import static id.sekber.institution.Option.F9;
import static id.sekber.institution.Option.M10;
import static id.sekber.institution.Option.M14;
import static id.sekber.institution.Option.M18;
import static id.sekber.institution.Option.M21;
import static id.sekber.institution.Option.M7;
import static id.sekber.institution.Option.M8;
import static id.sekber.institution.Option.O1;
import static id.sekber.institution.Option.O2;
import static id.sekber.institution.Option.O3;
import static id.sekber.institution.Option.O5;
import static id.sekber.institution.Option.O6;
import static id.sekber.institution.Option.O7;
import static id.sekber.institution.Option.O9;
import static id.sekber.institution.Option.R1;
import static id.sekber.institution.Option.R2;
import static id.sekber.institution.Option.R3;
import static id.sekber.institution.Option.R5;
import static id.sekber.institution.Option.R6;
import static id.sekber.institution.Option.R7;
import static id.sekber.institution.Option.R8;
import static id.sekber.institution.Option.R9;
import static id.sekber.institution.Option.S1;
import static id.sekber.institution.Option.S2;
import static id.sekber.institution.Option.S7;

import java.math.BigDecimal;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which choices of the box do not go together, or only under a condition. Its words and source are in
 * {@link MorphologicalBox}. A rule is held only against what is known: where a fact is missing it stays open.
 */
public enum Rule {
    X1(only(O6, needsBasis(setup -> setup.has(R9) && setup.has(R5)))),
    X2((setup, members) ->
            broken((setup.has(F5) && !setup.has(O6)) || (setup.has(F6) && withoutLegalPersonality(setup)))),
    X3((setup, members) -> broken(setup.has(F8) && withoutLegalPersonality(setup))),
    X4(Rule::imposed),
    X5((setup, members) -> broken(setup.has(O1) && setup.hasAny(M14, M21))),
    X6(only(O3, Rule::mandatorySecretariat)),
    X7(only(F1, needsBasis(setup -> setup.of(Group.BASIS).stream().anyMatch(basis -> basis.compareTo(R3) >= 0)))),
    X8(only(
            M10,
            (setup, members) -> setup.facts().keys().isEmpty()
                    ? Finding.open(Missing.KEYS)
                    : broken(setup.facts().keys().contains(CostKey.EQUAL)))),
    X9(only(M8, (setup, members) -> broken(members > Rule.MANY))),
    X10(only(F3, Rule::donorsAtMostHalf)),
    X11((setup, members) -> broken(setup.has(M7))),
    X12((setup, members) ->
            setup.facts().keys().contains(CostKey.BY_USE) ? defined(setup, S1, Missing.MEASURED_DATA) : Finding.KEPT),
    X13(Rule::paymentsOnFramework),
    X14(Rule::hostCompensated),
    X15(only(M18, Rule::programmeTeamsSupported)),
    X16((setup, members) -> broken(setup.has(F9) && withoutLegalPersonality(setup)));

    private static final int MANY = 7;
    private static final BigDecimal HALF = new BigDecimal(50);

    /** What came of holding the rule against a setup. */
    enum Verdict {
        KEPT,
        BROKEN,
        OPEN
    }

    record Finding(Verdict verdict, @Nullable Missing missing) {

        static final Finding KEPT = new Finding(Verdict.KEPT, null);
        static final Finding BROKEN = new Finding(Verdict.BROKEN, null);

        static Finding open(Missing missing) {
            return new Finding(Verdict.OPEN, missing);
        }
    }

    private interface Judge {
        Finding of(Setup setup, int members);
    }

    private final Judge judge;

    Rule(Judge judge) {
        this.judge = judge;
    }

    Finding against(Setup setup, int members) {
        return judge.of(setup, members);
    }

    private static Finding broken(boolean broken) {
        return broken ? Finding.BROKEN : Finding.KEPT;
    }

    private static Judge only(Option concerned, Judge judge) {
        return (setup, members) -> setup.has(concerned) ? judge.of(setup, members) : Finding.KEPT;
    }

    private static Judge needsBasis(Predicate<Setup> rests) {
        return (setup, members) ->
                setup.answered(Group.BASIS) ? broken(!rests.test(setup)) : Finding.open(Missing.BASIS);
    }

    private static boolean withoutLegalPersonality(Setup setup) {
        return setup.hasAny(O1, O2, O3);
    }

    private static Finding imposed(Setup setup, int members) {
        if (!setup.hasAny(O7, O9)) {
            return Finding.KEPT;
        }
        return needsBasis(known -> known.has(O9) ? known.has(R8) : known.hasAny(R6, R7))
                .of(setup, members);
    }

    private static Finding mandatorySecretariat(Setup setup, int members) {
        Boolean mandatory = setup.facts().mandatory();
        if (mandatory == null) {
            return Finding.open(Missing.MANDATORY);
        } else if (!mandatory) {
            return Finding.KEPT;
        } else if (!setup.answered(Group.MONEY)) {
            return Finding.open(Missing.MONEY);
        }
        return needsBasis(known -> known.has(R3) && known.hasAny(F1, F12)).of(setup, members);
    }

    private static Finding donorsAtMostHalf(Setup setup, int members) {
        if (!setup.hasAny(O3, O5)) {
            return Finding.KEPT;
        }
        BigDecimal share = setup.shares().get(F3);
        return share == null ? Finding.open(Missing.SHARES) : broken(share.compareTo(HALF) > 0);
    }

    /** Own-agency budgets are no payment: each pays its own part. */
    private static Finding paymentsOnFramework(Setup setup, int members) {
        boolean pays = setup.of(Group.MONEY).stream().anyMatch(source -> source != F12);
        boolean frameworkOnly =
                setup.has(R2) && setup.of(Group.BASIS).stream().allMatch(basis -> basis == R2 || basis == R1);
        return broken(pays && frameworkOnly);
    }

    private static Finding hostCompensated(Setup setup, int members) {
        Boolean hosting = setup.facts().hosting();
        if (hosting == null) {
            return Finding.open(Missing.HOSTING);
        } else if (!hosting || setup.has(F10)) {
            return Finding.KEPT;
        } else if (setup.facts().keys().isEmpty()) {
            return Finding.open(Missing.KEYS);
        }
        return broken(!setup.facts().keys().contains(CostKey.HOST_CREDIT));
    }

    private static Finding programmeTeamsSupported(Setup setup, int members) {
        Finding procedures = defined(setup, S2, Missing.PROCEDURES_AND_COMMUNICATION);
        Finding communication = defined(setup, S7, Missing.PROCEDURES_AND_COMMUNICATION);
        if (procedures.verdict() == Verdict.BROKEN || communication.verdict() == Verdict.BROKEN) {
            return Finding.BROKEN;
        }
        return procedures.verdict() == Verdict.OPEN ? procedures : communication;
    }

    private static Finding defined(Setup setup, Option support, Missing missing) {
        return setup.rating(support)
                .map(rating -> broken(rating.maturity().compareTo(Maturity.DEFINED) < 0))
                .orElseGet(() -> Finding.open(missing));
    }
}
