package id.sekber.programmes;

import id.sekber.accounts.Actor;
import id.sekber.vocabulary.Reason;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The programme itself as the first section of its plan: why, what for, and with whom. */
@Component
@Order(10)
class ProgrammeSection implements PlanSection {

    @Override
    public Reason title() {
        return Reason.of("programmes.plan.title");
    }

    @Override
    public Told tell(Actor actor, Programme programme) {
        return new Told(facts(programme), gaps(programme));
    }

    private static List<Fact> facts(Programme programme) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.written("title", Reason.of("programmes.title"), programme.title()));
        facts.add(Fact.written(
                "challenge",
                Reason.of("programmes.answers"),
                programme.challenge().number() + " " + programme.challenge().title()));
        facts.add(Fact.written("purpose", Reason.of("programmes.purpose"), programme.purpose()));
        facts.add(Fact.written("outcome", Reason.of("programmes.outcome"), programme.outcome()));
        for (int i = 0; i < programme.outputs().size(); i++) {
            facts.add(Fact.written(
                    "output-" + programme.outputs().get(i).id(),
                    Reason.of("programmes.plan.output", i + 1),
                    programme.outputs().get(i).words()));
        }
        for (Party party : programme.parties()) {
            facts.add(Fact.written("party-" + party.code(), Reason.of("programmes.plan.party"), party.name()));
        }
        return facts;
    }

    private static List<Gap> gaps(Programme programme) {
        return programme.outputs().isEmpty()
                ? List.of(new Gap(
                        Weight.MISSING,
                        Reason.of("programmes.plan.outputs.missing"),
                        "/program/" + programme.number() + "/ubah",
                        Reason.of("programmes.plan.outputs.rule")))
                : List.of();
    }
}
