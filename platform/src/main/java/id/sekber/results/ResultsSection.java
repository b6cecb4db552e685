package id.sekber.results;

import id.sekber.accounts.Actor;
import id.sekber.challenges.Strand;
import id.sekber.programmes.PlanSection;
import id.sekber.programmes.Programme;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a programme is to reach and must not do, as a section of its plan. */
@Component
@Order(20)
class ResultsSection implements PlanSection {

    /** Goals and figures read alike in every language; the words of a fact are chosen where it is read. */
    private static final Locale ANY = Locale.forLanguageTag("id");

    private static final Reason LOGICAL = Reason.of("results.rule.logframe");
    private static final Reason DISAGGREGATED = Reason.of("results.rule.targets");
    private static final Reason NO_HARM = Reason.of("results.rule.harm");

    private final Logframes logframes;
    private final Safeguards safeguards;

    ResultsSection(Logframes logframes, Safeguards safeguards) {
        this.logframes = logframes;
        this.safeguards = safeguards;
    }

    @Override
    public Reason title() {
        return Reason.of("results.title");
    }

    @Override
    public Told tell(Actor actor, Programme programme) {
        Logframe logframe = logframes.of(actor, programme, ANY);
        List<Safeguard> kept = safeguards.of(actor, programme);
        return new Told(facts(logframe, kept), gaps(logframe, kept, programme.number()));
    }

    private static List<Fact> facts(Logframe logframe, List<Safeguard> safeguards) {
        List<Fact> facts = new ArrayList<>();
        for (Strand goal : logframe.goals()) {
            facts.add(Fact.written(
                    "results/goal/" + goal.number(), Reason.of("results.plan.goal", goal.number()), goal.title()));
        }
        for (Place place : logframe.places()) {
            Reason at = logframe.name(place);
            logframe.indicators(place).forEach(each -> indicator(facts, logframe, at, each));
            logframe.assumptions(place)
                    .forEach(each -> facts.add(new Fact(
                            "results/assumption/" + each.id(),
                            Reason.of("results.plan.assumption", at),
                            Reason.of(
                                    "results.plan.assumption.said",
                                    each.words(),
                                    Reason.of(each.hold().messageKey()),
                                    each.otherwise()))));
            logframe.risks(place)
                    .forEach(each -> facts.add(new Fact(
                            "results/risk/" + each.id(),
                            Reason.of("results.plan.risk", at),
                            Reason.of(
                                    "results.plan.risk.said",
                                    each.words(),
                                    each.likelihood(),
                                    each.consequence(),
                                    each.response(),
                                    party(logframe, each.owner())))));
        }
        for (Safeguard each : safeguards) {
            facts.add(safeguard(each));
        }
        return facts;
    }

    private static void indicator(List<Fact> facts, Logframe logframe, Reason at, Indicator indicator) {
        Value baseline = indicator.baseline();
        facts.add(new Fact(
                "results/indicator/" + indicator.id(),
                Reason.of("results.plan.indicator", at),
                Reason.of(
                        "results.plan.indicator.said",
                        indicator.name(),
                        indicator.unit(),
                        Reason.of(indicator.direction().messageKey()),
                        Reason.of(indicator.addsUp() ? "results.addsUp.yes" : "results.addsUp.no"),
                        baseline == null
                                ? Reason.of("results.baseline.none")
                                : Reason.of("results.value.on", baseline.amount(), baseline.on()),
                        indicator.verification(),
                        party(logframe, indicator.responsible()))));
        for (Target target : logframe.targets(indicator)) {
            String key = "results/target/" + indicator.id() + "/" + target.year();
            String year = Integer.toString(target.year());
            facts.add(new Fact(
                    key,
                    Reason.of("results.plan.target", indicator.name(), year),
                    Reason.of("results.amount", target.total(), indicator.unit())));
            for (Dimension dimension : logframe.dimensions(indicator)) {
                for (Dimension.Category category : dimension.categories()) {
                    BigDecimal part = target.part(dimension, category);
                    if (part != null) {
                        facts.add(new Fact(
                                key + "/" + Dimension.part(dimension.id(), category.key()),
                                Reason.of(
                                        "results.plan.part", indicator.name(), year, dimension.name(), category.name()),
                                Reason.of("results.amount", part, indicator.unit())));
                    }
                }
            }
        }
    }

    private static Reason party(Logframe logframe, @Nullable String code) {
        return logframe.party(code)
                .map(party -> Reason.of("results.written", party.shortName()))
                .orElseGet(() -> Reason.of("results.nobody"));
    }

    private static Fact safeguard(Safeguard each) {
        BigDecimal expected = each.expected();
        return new Fact(
                "results/safeguard/" + each.id(),
                Reason.of("results.plan.safeguard", each.member().shortName(), each.indicator()),
                Reason.of(
                        "results.plan.safeguard.said",
                        Reason.of(
                                "results.threshold",
                                Reason.of(each.side().messageKey()),
                                each.threshold(),
                                each.unit()),
                        expected == null
                                ? Reason.of("results.expected.none")
                                : Reason.of("results.amount", expected, each.unit()),
                        each.source(),
                        Reason.of(each.inForce() ? "results.safeguard.inForce" : "results.safeguard.proposed")));
    }

    private static List<Gap> gaps(Logframe logframe, List<Safeguard> safeguards, String number) {
        String path = LogframeController.path(number);
        List<Gap> gaps = new ArrayList<>();
        if (logframe.goals().isEmpty()) {
            gaps.add(new Gap(
                    Weight.MISSING, Reason.of("results.gap.goal"), "/tujuan/benang/program/" + number, LOGICAL));
        }
        for (Place place : logframe.places()) {
            if (place.level() != Level.GOAL && logframe.indicators(place).isEmpty()) {
                gaps.add(new Gap(
                        Weight.MISSING,
                        Reason.of("results.gap.indicator", logframe.name(place)),
                        path + "/indikator/baru?tempat=" + place.key(),
                        LOGICAL));
            }
        }
        logframe.indicators().forEach(indicator -> gaps.addAll(gaps(logframe, indicator, path)));
        if (logframe.assumptions(Place.OUTCOME).isEmpty()) {
            gaps.add(new Gap(
                    Weight.WEAK,
                    Reason.of("results.gap.assumption"),
                    path + "/asumsi/baru?tempat=" + Place.OUTCOME.key(),
                    LOGICAL));
        }
        if (logframe.risks(Place.OUTCOME).isEmpty()) {
            gaps.add(new Gap(
                    Weight.WEAK,
                    Reason.of("results.gap.risk"),
                    path + "/risiko/baru?tempat=" + Place.OUTCOME.key(),
                    LOGICAL));
        }
        for (Risk risk : logframe.risks()) {
            if (risk.grade() == Risk.Grade.HIGH && (risk.response().isBlank() || risk.owner() == null)) {
                gaps.add(new Gap(
                        Weight.MISSING,
                        Reason.of("results.gap.response", risk.words()),
                        path + "/risiko/" + risk.id(),
                        LOGICAL));
            }
        }
        gaps.addAll(safeguardGaps(safeguards, number));
        return gaps;
    }

    private static List<Gap> gaps(Logframe logframe, Indicator indicator, String path) {
        List<Gap> gaps = new ArrayList<>();
        String form = path + "/indikator/" + indicator.id();
        String year = path + "/target"
                + logframe.lastTarget(indicator)
                        .map(target -> "?tahun=" + target.year())
                        .orElse("");
        if (indicator.baseline() == null) {
            gaps.add(new Gap(Weight.WEAK, Reason.of("results.gap.baseline", indicator.name()), form, LOGICAL));
        }
        if (indicator.verification().isBlank() || indicator.responsible() == null) {
            gaps.add(new Gap(Weight.WEAK, Reason.of("results.gap.verification", indicator.name()), form, LOGICAL));
        }
        List<Target> targets = logframe.targets(indicator);
        if (targets.isEmpty()) {
            gaps.add(new Gap(Weight.MISSING, Reason.of("results.gap.target", indicator.name()), year, DISAGGREGATED));
        } else if (indicator.addsUp() && indicator.dimensions().isEmpty()) {
            gaps.add(new Gap(Weight.WEAK, Reason.of("results.gap.dimension", indicator.name()), form, DISAGGREGATED));
        }
        for (Dimension dimension : logframe.dimensions(indicator)) {
            targets.stream()
                    .filter(target -> !target.brokenDown(dimension))
                    .findFirst()
                    .ifPresent(target -> gaps.add(new Gap(
                            Weight.MISSING,
                            Reason.of(
                                    "results.gap.breakdown",
                                    indicator.name(),
                                    Integer.toString(target.year()),
                                    dimension.name()),
                            path + "/target?tahun=" + target.year(),
                            DISAGGREGATED)));
            for (Target target : targets) {
                for (Reason mismatch : target.mismatches(indicator, List.of(dimension))) {
                    gaps.add(new Gap(Weight.MISSING, mismatch, path + "/target?tahun=" + target.year(), DISAGGREGATED));
                }
            }
        }
        return gaps;
    }

    private static List<Gap> safeguardGaps(List<Safeguard> safeguards, String number) {
        List<Gap> gaps = new ArrayList<>();
        if (safeguards.isEmpty()) {
            gaps.add(new Gap(
                    Weight.WEAK, Reason.of("results.gap.safeguard"), SafeguardController.path(number), NO_HARM));
        }
        for (Safeguard each : safeguards) {
            String path = SafeguardController.path(number, each.id());
            String member = each.member().shortName();
            if (each.harms()) {
                gaps.add(new Gap(Weight.MISSING, each.inWords(), path, NO_HARM));
            }
            if (!each.inForce()) {
                gaps.add(new Gap(
                        Weight.MISSING, Reason.of("results.gap.proposed", member, each.indicator()), path, NO_HARM));
            }
            if (each.state() == Safeguard.State.UNKNOWN) {
                gaps.add(new Gap(
                        Weight.MISSING, Reason.of("results.gap.expected", member, each.indicator()), path, NO_HARM));
            }
            if (each.toVerify()) {
                gaps.add(new Gap(
                        Weight.WEAK,
                        Reason.of("results.gap.source", member, each.indicator(), each.source()),
                        path,
                        NO_HARM));
            }
        }
        return gaps;
    }
}
