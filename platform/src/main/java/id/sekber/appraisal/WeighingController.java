package id.sekber.appraisal;

import id.sekber.accounts.Actor;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which a member weighs: choosing a method, judging, and what follows from it. */
@Controller
@RequestMapping("/s/{secretariat}/kelembagaan/telaah/{number}/bobot")
class WeighingController {

    private final Weighings weighings;

    WeighingController(Weighings weighings) {
        this.weighings = weighings;
    }

    @MayWeighCriteria
    @GetMapping
    ModelAndView choose(Actor actor, @PathVariable String number) {
        return new ModelAndView("appraisal/weights").addObject("desk", weighings.desk(actor, number));
    }

    @MayWeighCriteria
    @GetMapping("/{method}")
    ModelAndView judge(Actor actor, @PathVariable String number, @PathVariable String method) {
        Method chosen = method(number, method);
        return form(actor, number, weighings.begin(actor, number, chosen), Problems.NONE, HttpStatus.OK);
    }

    @MayWeighCriteria
    @PostMapping("/{method}")
    ModelAndView save(Actor actor, @PathVariable String number, @PathVariable String method, Typed typed) {
        Method chosen = method(number, method);
        WeighingForm form = WeighingForm.of(
                chosen, typed, weighings.desk(actor, number).appraisal().criteria());
        Outcome<Weighing> outcome = weighings.save(actor, number, form);
        if (outcome instanceof Outcome.Refused<Weighing> refused) {
            return form(actor, number, form, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (outcome instanceof Outcome.Overtaken<Weighing> overtaken) {
            Weighing saved = overtaken.current();
            return form(actor, number, form.onTopOf(saved.version()), Problems.NONE, HttpStatus.CONFLICT)
                    .addObject("overtakenBy", saved);
        }
        return AppraisalController.to(actor, number + "/bobot");
    }

    private static Method method(String number, String code) {
        return Method.ofCode(code).orElseThrow(() -> new AppraisalNotFound(number + "/" + code));
    }

    private ModelAndView form(Actor actor, String number, WeighingForm form, Problems problems, HttpStatus status) {
        return new ModelAndView("appraisal/judge", status)
                .addObject("desk", weighings.desk(actor, number))
                .addObject("form", form)
                .addObject("problems", problems);
    }
}
