package id.sekber.evidence;

import id.sekber.cases.Achievement;
import id.sekber.cases.Case;
import id.sekber.cases.Code;
import id.sekber.cases.Coding;
import id.sekber.cases.DecisionRule;
import id.sekber.cases.Dimension;
import id.sekber.cases.FundingSource;
import id.sekber.cases.Involvement;
import id.sekber.cases.NetworkType;
import id.sekber.cases.RegulatoryBasis;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What cases can be compared by: a coded fact of the library, as a number or unknown.
 *
 * <p>The names are those that terms, files and saved studies use, so a name once given is never taken away.
 */
public enum Trait {
    HOME(Dimension.MODEL, ofCase(known -> known.place().home())),
    MEMBERS(Dimension.MODEL, count(coding -> coding.members())),
    SECTORS(Dimension.MODEL, count(coding -> size(coding.sectors()))),
    AGE(Dimension.MODEL, new Scale(Kind.COUNT, Trait::years)),
    NETWORK(Dimension.MODEL, steps(coding -> coding.network(), NetworkType.values())),
    ACTION(Dimension.MODEL, yesNo(coding -> is(coding.network(), NetworkType.ACTION))),
    MANAGER(Dimension.MANAGEMENT, yesNo(coding -> coding.professionalManager())),
    CHAIR(Dimension.MANAGEMENT, yesNo(coding -> coding.rotatingChair())),
    CONSENSUS(Dimension.MANAGEMENT, yesNo(coding -> is(coding.rule(), DecisionRule.CONSENSUS))),
    WEIGHTED(Dimension.MANAGEMENT, yesNo(coding -> is(coding.rule(), DecisionRule.WEIGHTED_MAJORITY))),
    IMPOSED(Dimension.MANAGEMENT, yesNo(coding -> is(coding.rule(), DecisionRule.DIRECTIVE))),
    REVENUE(Dimension.FUNDING, yesNo(coding -> coding.ownRevenue())),
    FEES(Dimension.FUNDING, paidBy(FundingSource.USER_FEES)),
    TAX(Dimension.FUNDING, paidBy(FundingSource.OWN_TAX)),
    DUES(Dimension.FUNDING, paidBy(FundingSource.MEMBER_CONTRIBUTIONS)),
    GRANTS(Dimension.FUNDING, paidBy(FundingSource.PROVINCIAL_GRANT, FundingSource.NATIONAL_GRANT)),
    DONOR(Dimension.FUNDING, paidBy(FundingSource.DONOR)),
    SOURCES(Dimension.FUNDING, count(coding -> size(coding.funding()))),
    STAFF(Dimension.SUPPORT, countOfCase(known -> known.support().permanentStaff())),
    DATA(Dimension.SUPPORT, ofCase(known -> known.support().sharedData())),
    MONITORING(Dimension.SUPPORT, ofCase(known -> known.support().performanceMonitoring())),
    CIVIL(Dimension.SUPPORT, ofCase(known -> known.support().civilSociety() != Involvement.NONE)),
    ECONOMIC(Dimension.SUPPORT, ofCase(known -> known.support().economicSociety() != Involvement.NONE)),
    LEGAL(Dimension.REGULATION, yesNo(coding -> coding.legalPersonality())),
    BASIS(Dimension.REGULATION, steps(coding -> coding.basis(), RegulatoryBasis.values())),
    STATUTE(Dimension.REGULATION, yesNo(Trait::restsOnStatute)),
    SERVICE(null, score(Achievement.SERVICE_DELIVERY)),
    DURABLE(null, score(Achievement.DURABILITY)),
    EQUITY(null, score(Achievement.EQUITY_BETWEEN_MEMBERS)),
    SUSTAINED(null, score(Achievement.FINANCIAL_SUSTAINABILITY)),
    RUNNING(null, ofCase(known -> !known.ended()));

    /** What kind of number it is. */
    public enum Kind {
        /** 1 for yes, 0 for no: a crisp set as it is. */
        YES_NO,
        /** The place of a code in its order, counted from 0. */
        STEPS,
        COUNT,
        /** A degree of membership, given by the analyst in steps of 0.2. */
        SCORE
    }

    /** Reads from a case; where the codes are enough, from an institution that is only thought of, too. */
    private interface Reader {
        @Nullable
        Double of(Coding coding, @Nullable Case known, int yearOfCoding);
    }

    private record Scale(Kind kind, Reader reader, List<Code> codes) {

        Scale(Kind kind, Reader reader) {
            this(kind, reader, List.of());
        }
    }

    private final @Nullable Dimension dimension;
    private final Scale scale;

    Trait(@Nullable Dimension dimension, Scale scale) {
        this.dimension = dimension;
        this.scale = scale;
    }

    /** The number of this case; empty where the library does not know it. */
    Optional<Double> of(Case known, int yearOfCoding) {
        return Optional.ofNullable(scale.reader().of(known.coding(), known, yearOfCoding));
    }

    /** The number of an institution that has these codes; empty where they leave it open. */
    Optional<Double> of(Coding coding) {
        return Optional.ofNullable(scale.reader().of(coding, null, 0));
    }

    /** The score of the library that it is, if it is one. */
    public Optional<Achievement> achievement() {
        return switch (this) {
            case SERVICE -> Optional.of(Achievement.SERVICE_DELIVERY);
            case DURABLE -> Optional.of(Achievement.DURABILITY);
            case EQUITY -> Optional.of(Achievement.EQUITY_BETWEEN_MEMBERS);
            case SUSTAINED -> Optional.of(Achievement.FINANCIAL_SUSTAINABILITY);
            default -> Optional.empty();
        };
    }

    public Kind kind() {
        return scale.kind();
    }

    /** Where it belongs; null for what a cooperation has achieved. */
    public @Nullable Dimension dimension() {
        return dimension;
    }

    /** For steps, the words of a number. */
    public Optional<Code> step(double value) {
        int place = (int) value;
        return place >= 0 && place < scale.codes().size() && place == value
                ? Optional.of(scale.codes().get(place))
                : Optional.empty();
    }

    public List<Code> steps() {
        return scale.codes();
    }

    /** Whether it can be what is to be explained. */
    public boolean isOutcome() {
        return dimension == null;
    }

    public boolean isYesNo() {
        return kind() == Kind.YES_NO;
    }

    /** As it stands in addresses and the names of fields. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Trait> ofCode(String code) {
        return Arrays.stream(values())
                .filter(trait -> trait.code().equals(code))
                .findFirst();
    }

    private static Scale yesNo(Function<Coding, @Nullable Boolean> reader) {
        return new Scale(Kind.YES_NO, (coding, known, year) -> number(reader.apply(coding)));
    }

    private static Scale ofCase(Function<Case, @Nullable Boolean> reader) {
        return new Scale(Kind.YES_NO, (coding, known, year) -> known == null ? null : number(reader.apply(known)));
    }

    private static @Nullable Double number(@Nullable Boolean yes) {
        return yes == null ? null : Double.valueOf(yes ? 1 : 0);
    }

    private static Scale count(Function<Coding, @Nullable Integer> reader) {
        return new Scale(Kind.COUNT, (coding, known, year) -> number(reader.apply(coding)));
    }

    private static Scale countOfCase(Function<Case, @Nullable Integer> reader) {
        return new Scale(Kind.COUNT, (coding, known, year) -> known == null ? null : number(reader.apply(known)));
    }

    private static @Nullable Double number(@Nullable Integer count) {
        return count == null ? null : Double.valueOf(count);
    }

    private static Scale steps(Function<Coding, @Nullable Enum<?>> reader, Code... codes) {
        return new Scale(
                Kind.STEPS,
                (coding, known, year) -> {
                    Enum<?> code = reader.apply(coding);
                    return code == null ? null : Double.valueOf(code.ordinal());
                },
                List.of(codes));
    }

    private static Scale score(Achievement achievement) {
        return new Scale(
                Kind.SCORE,
                (coding, known, year) -> known == null
                        ? null
                        : Double.valueOf(known.judgement().score(achievement).doubleValue()));
    }

    private static Scale paidBy(FundingSource... any) {
        return yesNo(coding -> {
            Set<FundingSource> funding = coding.funding();
            return funding == null ? null : Arrays.stream(any).anyMatch(funding::contains);
        });
    }

    private static @Nullable Boolean is(@Nullable Object code, Object wanted) {
        return code == null ? null : code == wanted;
    }

    private static @Nullable Integer size(@Nullable Set<?> codes) {
        return codes == null ? null : codes.size();
    }

    private static @Nullable Boolean restsOnStatute(Coding coding) {
        RegulatoryBasis basis = coding.basis();
        return basis == null ? null : basis.compareTo(RegulatoryBasis.LOCAL_LAW) >= 0;
    }

    /** From the founding to the end, or to the day of the coding: not to today, so that a study keeps its answer. */
    private static @Nullable Double years(Coding coding, @Nullable Case known, int yearOfCoding) {
        if (known == null) {
            return null;
        }
        Integer founded = known.life().founded();
        Integer ended = known.life().ended();
        return founded == null ? null : Double.valueOf((ended == null ? yearOfCoding : ended) - founded);
    }
}
