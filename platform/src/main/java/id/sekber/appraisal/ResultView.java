package id.sekber.appraisal;

import id.sekber.analysis.criteria.Panel;
import id.sekber.analysis.criteria.RankReversal;
import id.sekber.analysis.criteria.StochasticAcceptability;
import id.sekber.analysis.criteria.StochasticAcceptability.Supporter;
import id.sekber.analysis.criteria.WeightStability;
import id.sekber.secretariats.Member;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A result in the words, rows and pictures of its page. */
public final class ResultView {

    private static final int NAMED_CRITERIA = 3;
    private static final int DISPUTES = 3;

    /** A weight is told apart from an equal one only beyond two standard errors. */
    private static final double STANDARD_ERRORS = 2;

    private final Overview overview;
    private final Result result;
    private final List<Alternative> alternatives;

    ResultView(Overview overview, Result result) {
        this.overview = overview;
        this.result = result;
        this.alternatives = overview.appraisal().alternatives();
    }

    public Overview overview() {
        return overview;
    }

    public Appraisal appraisal() {
        return overview.appraisal();
    }

    /** How often each takes each rank when nothing is known of the weights. */
    public RankPicture unknown() {
        return picture(result.unknown());
    }

    /** The same when every member's word counts alike; empty while nobody weighed. */
    public Optional<RankPicture> together() {
        return result.voices().isEmpty()
                ? Optional.empty()
                : Optional.of(RankPicture.of(alternatives, result.together()));
    }

    /** A member's own picture, how it weighed, and how surely its judgements hold together. */
    public record Voice(Member member, Method method, Consistency consistency, RankPicture picture) {}

    public List<Voice> voices() {
        return result.voices().stream()
                .map(voice -> new Voice(
                        voice.member(),
                        voice.weighing().method(),
                        voice.weighed().consistency(),
                        picture(voice.drawn())))
                .toList();
    }

    private RankPicture picture(StochasticAcceptability.Result drawn) {
        int n = alternatives.size();
        return RankPicture.of(
                alternatives,
                IntStream.range(0, n)
                        .mapToObj(a -> IntStream.range(0, n)
                                .mapToObj(rank -> Result.share(drawn, a, rank))
                                .toList())
                        .toList());
    }

    /** Members without released or with outdated weights. */
    public List<Member> silent() {
        List<String> heard =
                result.voices().stream().map(voice -> voice.member().code()).toList();
        return overview.members().stream()
                .filter(member -> !heard.contains(member.code()))
                .toList();
    }

    /** Who would choose this: one sentence or two for each alternative. */
    public record Supporters(
            Alternative alternative, Reason who, @Nullable Reason howSure) {}

    public List<Supporters> supporters() {
        List<Supporters> list = new ArrayList<>();
        for (int a = 0; a < alternatives.size(); a++) {
            Optional<Supporter> supporter = result.unknown().supporters().get(a);
            BigDecimal first = Phrases.percent(Result.share(result.unknown(), a, 0));
            list.add(
                    supporter.isEmpty()
                            ? new Supporters(alternatives.get(a), Reason.of("appraisal.supporter.nobody"), null)
                            : new Supporters(
                                    alternatives.get(a),
                                    who(first, supporter.get()),
                                    Reason.of(
                                            "appraisal.supporter.confidence",
                                            Phrases.percent(
                                                    supporter.get().confidence().value()))));
        }
        return list;
    }

    private Reason who(BigDecimal first, Supporter supporter) {
        double equal = 1.0 / supporter.weights().size();
        List<Reason> more = standingOut(supporter, equal, 1);
        List<Reason> less = standingOut(supporter, equal, -1);
        if (more.isEmpty()) {
            return Reason.of("appraisal.supporter.anybody", first);
        }
        return less.isEmpty()
                ? Reason.of("appraisal.supporter.more", first, Phrases.all(more))
                : Reason.of("appraisal.supporter.moreAndLess", first, Phrases.all(more), Phrases.all(less));
    }

    /** The criteria whose central weight lies clearly above (1) or below (-1) an equal one, the clearest first. */
    private List<Reason> standingOut(Supporter supporter, double equal, int side) {
        return IntStream.range(0, supporter.weights().size())
                .boxed()
                .filter(c -> {
                    var weight = supporter.weights().get(c);
                    return side * (weight.value() - equal) > STANDARD_ERRORS * weight.standardError() + 0.002;
                })
                .sorted(Comparator.comparing(
                        c -> -side * supporter.weights().get(c).value()))
                .limit(NAMED_CRITERIA)
                .map(c -> Reason.of(
                        "appraisal.supporter.weight",
                        appraisal().criteria().get(c).name(),
                        Phrases.percent(supporter.weights().get(c).value())))
                .toList();
    }

    /**
     * An alternative as the members see it.
     *
     * @param ranks per voice
     * @param satisfactions per voice, 0 for its worst to 100 for its best alternative
     * @param lastChances per voice in percent how often it is last when scores are drawn
     * @param lastFor names of members that rank it last; empty for a compromise
     * @param fairness place by how well it serves its worst-off member
     */
    public record Standing(
            Alternative alternative,
            List<Integer> ranks,
            List<BigDecimal> satisfactions,
            List<BigDecimal> lastChances,
            String worstOff,
            BigDecimal least,
            List<String> lastFor,
            int groupRank,
            int fairness) {}

    /** Empty while nobody weighed. */
    public List<Standing> standings() {
        return result.panel().map(this::standings).orElse(List.of());
    }

    private List<Standing> standings(Panel.Result panel) {
        int last = alternatives.size() - 1;
        return IntStream.range(0, alternatives.size())
                .mapToObj(a -> new Standing(
                        alternatives.get(a),
                        panel.views().stream()
                                .map(view -> view.ranking().ranks().get(a))
                                .toList(),
                        panel.views().stream()
                                .map(view -> Phrases.rounded(view.satisfaction().get(a) * 100, 0))
                                .toList(),
                        result.voices().stream()
                                .map(voice -> Phrases.percent(Result.share(voice.drawn(), a, last)))
                                .toList(),
                        result.voices().get(panel.worstOff().get(a)).member().shortName(),
                        Phrases.rounded(panel.leastSatisfaction().get(a) * 100, 0),
                        result.lastFor(a).stream()
                                .map(voice -> voice.member().shortName())
                                .toList(),
                        panel.group().ranking().ranks().get(a),
                        panel.fairest().ranks().get(a)))
                .toList();
    }

    /** The alternatives that no member ranks last, the fairest first; empty while nobody weighed. */
    public List<Standing> compromises() {
        return standings().stream()
                .filter(standing -> standing.lastFor().isEmpty())
                .sorted(Comparator.comparing(Standing::fairness)
                        .thenComparing(standing -> standing.alternative().ordinal()))
                .toList();
    }

    /** How far a weight may go before the first place changes. */
    public record Stable(
            Criterion criterion,
            BigDecimal weight,
            BigDecimal lowest,
            BigDecimal highest,
            List<Alternative> below,
            List<Alternative> above) {

        public boolean free() {
            return below.isEmpty() && above.isEmpty();
        }
    }

    /** The most fragile first. */
    public List<Stable> stability() {
        List<WeightStability.Range> ranges = result.stability();
        return IntStream.range(0, ranges.size())
                .boxed()
                .sorted(Comparator.comparing(c -> slack(ranges.get(c))))
                .map(c -> {
                    WeightStability.Range range = ranges.get(c);
                    return new Stable(
                            appraisal().criteria().get(c),
                            Phrases.percent(range.weight()),
                            Phrases.percent(range.lowest()),
                            Phrases.percent(range.highest()),
                            range.below().stream().map(alternatives::get).toList(),
                            range.above().stream().map(alternatives::get).toList());
                })
                .toList();
    }

    /** How far to the nearer end at which somebody else comes first. */
    private static double slack(WeightStability.Range range) {
        double down = range.below().isEmpty() ? Double.MAX_VALUE : range.weight() - range.lowest();
        double up = range.above().isEmpty() ? Double.MAX_VALUE : range.highest() - range.weight();
        return Math.min(down, up);
    }

    /** The alternatives that come first by the members' mean weights; empty while nobody weighed. */
    public List<Alternative> first() {
        return result.panel()
                .map(panel -> panel.group().ranking().first().stream()
                        .map(alternatives::get)
                        .toList())
                .orElse(List.of());
    }

    /** Two alternatives that change places when a third is left out. */
    public record Reversal(Alternative removed, Alternative before, Alternative after) {}

    public List<Reversal> reversals() {
        List<Reversal> list = new ArrayList<>();
        for (RankReversal.Reversal reversal : result.reversals()) {
            list.add(new Reversal(
                    alternatives.get(reversal.removed()),
                    alternatives.get(reversal.before()),
                    alternatives.get(reversal.after())));
        }
        return list;
    }

    /** In percentage points. */
    public BigDecimal largestError() {
        return Phrases.rounded(result.largestError() * 100, 2);
    }

    public List<CommonScores.Dispute> disputes() {
        return overview.scores().disputes(DISPUTES);
    }

    /** Half way between the lowest and the highest common score. */
    public static BigDecimal middle(CommonScores.Cell cell) {
        return Phrases.rounded(cell.middle(), 1);
    }
}
