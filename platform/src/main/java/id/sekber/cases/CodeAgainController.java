package id.sekber.cases;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Second coding: the blind form, the differences of one case, the agreement over all. */
@Controller
@RequestMapping("/s/{secretariat}/kasus")
class CodeAgainController {

    private static final CaseForm BLANK = new CaseForm(Map.of(), 0);

    private final CodeAgain coding;

    CodeAgainController(CodeAgain coding) {
        this.coding = coding;
    }

    @MayKeepCases
    @GetMapping("/{id}/kode-kedua")
    ModelAndView begin(Actor actor, @PathVariable String id) {
        Outcome<Case> outcome = coding.begin(actor, id);
        if (outcome instanceof Outcome.Done<Case> done) {
            return blind(done.value(), BLANK, Problems.NONE, HttpStatus.OK);
        }
        return differences(actor, id, problems(outcome), HttpStatus.UNPROCESSABLE_CONTENT, null, null);
    }

    @MayKeepCases
    @PostMapping("/{id}/kode-kedua")
    ModelAndView code(Actor actor, @PathVariable String id, Typed typed) {
        CaseForm form = CaseForm.of(typed);
        Outcome<Case> outcome = coding.code(actor, id, form);
        if (outcome instanceof Outcome.Done<Case>) {
            return to(actor, id);
        }
        Outcome<Case> still = coding.begin(actor, id);
        if (still instanceof Outcome.Done<Case> done) {
            return blind(done.value(), form, problems(outcome), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return differences(actor, id, problems(outcome), HttpStatus.UNPROCESSABLE_CONTENT, null, null);
    }

    @MayReadSecretariat
    @GetMapping("/{id}/beda")
    ModelAndView differences(Actor actor, @PathVariable String id) {
        return differences(actor, id, Problems.NONE, HttpStatus.OK, null, null);
    }

    @MayKeepCases
    @PostMapping("/{id}/beda")
    ModelAndView settle(Actor actor, @PathVariable String id, Typed typed) {
        CaseForm form = CaseForm.of(typed);
        GridColumn item = GridColumn.coded().stream()
                .filter(each -> each.key().equals(typed.text("butir")))
                .findFirst()
                .orElse(GridColumn.MODEL);
        String reason = typed.text(CodeAgain.reasonField(item));
        Outcome<Differences> outcome = coding.settle(actor, id, item, form, reason, typed.version());
        if (outcome instanceof Outcome.Done<Differences>) {
            return to(actor, id);
        }
        if (outcome instanceof Outcome.Overtaken<Differences>) {
            return differences(
                    actor,
                    id,
                    Problems.of("", "cases.settle.overtaken"),
                    HttpStatus.CONFLICT,
                    new Unsettled(item, reason),
                    form);
        }
        return differences(
                actor, id, problems(outcome), HttpStatus.UNPROCESSABLE_CONTENT, new Unsettled(item, reason), form);
    }

    @MayReadSecretariat
    @GetMapping("/kesepakatan")
    ModelAndView agreement(Actor actor) {
        return new ModelAndView("cases/agreement").addObject("overview", coding.overview(actor));
    }

    private static ModelAndView to(Actor actor, String id) {
        return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + "/kasus/" + id + "/beda");
    }

    private static Problems problems(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.problems() : Problems.NONE;
    }

    private static ModelAndView blind(Case known, CaseForm form, Problems problems, HttpStatus status) {
        return new ModelAndView("cases/again", status)
                .addObject("known", known)
                .addObject("form", form)
                .addObject("problems", problems);
    }

    private ModelAndView differences(
            Actor actor,
            String id,
            Problems problems,
            HttpStatus status,
            @Nullable Unsettled unsettled,
            @Nullable CaseForm typed) {
        return new ModelAndView("cases/differences", status)
                .addObject("differences", coding.differences(actor, id))
                .addObject("problems", problems)
                .addObject("unsettled", unsettled)
                .addObject("typed", typed);
    }
}
