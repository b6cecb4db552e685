package id.sekber.activities;

import id.sekber.accounts.Actor;
import id.sekber.activities.Activity.Milestone;
import id.sekber.activities.Timeline.TooEarly;
import id.sekber.programmes.Party;
import id.sekber.programmes.PlanSection;
import id.sekber.programmes.Programme;
import id.sekber.vocabulary.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a plan says of its activities, and what is missing in them. */
@Component
@Order(30)
class ActivitySection implements PlanSection {

    private static final Reason WORK_PLAN = Reason.of("activities.rule.work-plan");

    private final Activities activities;

    ActivitySection(Activities activities) {
        this.activities = activities;
    }

    @Override
    public Reason title() {
        return Reason.of("activities.title");
    }

    @Override
    public Told tell(Actor actor, Programme programme) {
        Timeline timeline = activities.of(actor, programme);
        return new Told(facts(timeline, programme), gaps(timeline, programme));
    }

    private static List<Fact> facts(Timeline timeline, Programme programme) {
        List<Fact> facts = new ArrayList<>();
        for (Activity activity : timeline.activities()) {
            String key = "activity:" + activity.id();
            String number = activity.number();
            facts.add(Fact.written(key, Reason.of("activities.fact.activity", number), activity.title()));
            facts.add(Fact.written(key + ":what", Reason.of("activities.fact.what", number), activity.what()));
            programme
                    .output(activity.output())
                    .ifPresent(output -> facts.add(Fact.written(
                            key + ":output", Reason.of("activities.fact.output", number), output.words())));
            facts.add(Fact.written(
                    key + ":who",
                    Reason.of("activities.fact.who", number),
                    name(programme, activity.responsible())
                            + activity.participants().stream()
                                    .map(code -> ", " + name(programme, code))
                                    .collect(Collectors.joining())));
            facts.add(new Fact(
                    key + ":when",
                    Reason.of("activities.fact.when", number),
                    Reason.of("activities.period", activity.startsOn(), activity.endsOn())));
            if (!activity.follows().isEmpty()) {
                facts.add(Fact.written(
                        key + ":follows",
                        Reason.of("activities.fact.follows", number),
                        activity.follows().stream()
                                .map(each -> timeline.numberOf(each.on())
                                        + (each.lagDays() == 0 ? "" : " + " + each.lagDays()))
                                .collect(Collectors.joining(", "))));
            }
            for (Deliverable each : activity.deliverables()) {
                Reason label = Reason.of("activities.fact.deliverable", number, each.name());
                facts.add(
                        each.dueOn() == null
                                ? new Fact("deliverable:" + each.id(), label, Reason.of("activities.due.none"))
                                : new Fact(
                                        "deliverable:" + each.id(),
                                        label,
                                        Reason.of(
                                                "activities.fact.due",
                                                each.dueOn(),
                                                name(programme, each.responsible()))));
            }
            for (Milestone each : activity.milestones()) {
                facts.add(new Fact(
                        key + ":milestone:" + each.name(),
                        Reason.of("activities.fact.milestone", number, each.name()),
                        Reason.of("activities.on", each.on())));
            }
        }
        return facts;
    }

    private static List<Gap> gaps(Timeline timeline, Programme programme) {
        String path = "/program/" + programme.number() + "/kegiatan";
        List<Gap> gaps = new ArrayList<>();
        if (timeline.activities().isEmpty()) {
            gaps.add(new Gap(Weight.MISSING, Reason.of("activities.gap.none"), path, WORK_PLAN));
            return gaps;
        }
        for (Party party : programme.parties()) {
            if (timeline.activities().stream().noneMatch(each -> each.involves(party.code()))) {
                gaps.add(new Gap(Weight.WEAK, Reason.of("activities.gap.party", party.name()), path, WORK_PLAN));
            }
        }
        for (Activity activity : timeline.activities()) {
            String own = path + "/" + activity.number();
            if (programme.parties().stream().noneMatch(party -> party.code().equals(activity.responsible()))) {
                gaps.add(new Gap(
                        Weight.MISSING, Reason.of("activities.gap.stranger", activity.number()), own, WORK_PLAN));
            }
            if (activity.deliverables().isEmpty()) {
                gaps.add(new Gap(
                        Weight.WEAK,
                        Reason.of("activities.gap.deliverable", activity.number(), activity.title()),
                        own,
                        Reason.of("activities.rule.deliverable")));
            }
            for (Deliverable each : activity.deliverables()) {
                if (each.dueOn() == null) {
                    gaps.add(new Gap(
                            Weight.MISSING,
                            Reason.of("activities.gap.due", activity.number(), each.name()),
                            own,
                            WORK_PLAN));
                }
            }
        }
        gaps.addAll(unserved(timeline, programme));
        for (TooEarly each : timeline.tooEarly()) {
            gaps.add(new Gap(Weight.WEAK, each.words(), path, Reason.of("activities.rule.order")));
        }
        return gaps;
    }

    /** The outputs that no activity serves. */
    private static List<Gap> unserved(Timeline timeline, Programme programme) {
        return programme.outputs().stream()
                .filter(output -> timeline.serving(output).isEmpty())
                .map(output -> new Gap(
                        Weight.WEAK,
                        Reason.of("activities.gap.output", programme.numberOf(output), output.words()),
                        "/program/" + programme.number() + "/kegiatan#keluaran",
                        Reason.of("activities.rule.output")))
                .toList();
    }

    private static String name(Programme programme, String code) {
        return programme.parties().stream()
                .filter(party -> party.code().equals(code))
                .map(Party::shortName)
                .findFirst()
                .orElse(code);
    }
}
