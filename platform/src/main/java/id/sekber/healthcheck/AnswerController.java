package id.sekber.healthcheck;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
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

/** Answering a round, signed in. */
@Controller
@RequestMapping("/s/{secretariat}/kelembagaan/kesehatan/{number}/jawab")
class AnswerController {

    private final AnswerRound answering;

    AnswerController(AnswerRound answering) {
        this.answering = answering;
    }

    @MayReadSecretariat
    @GetMapping
    ModelAndView begin(Actor actor, @PathVariable String number) {
        return page(actor, number, answering.begin(actor, number), Problems.NONE);
    }

    @MayReadSecretariat
    @PostMapping
    ModelAndView send(Actor actor, @PathVariable String number, Typed typed) {
        AnswerForm form = AnswerForm.of(typed, answering.page(actor, number).questionnaire());
        Outcome<Sent> outcome = answering.send(actor, number, form);
        if (outcome instanceof Outcome.Done<Sent> done) {
            return new ModelAndView("healthcheck/sent")
                    .addObject("view", answering.page(actor, number))
                    .addObject("base", base(actor, number))
                    .addObject("sent", done.value());
        }
        return refused(page(actor, number, form, ((Outcome.Refused<Sent>) outcome).problems()));
    }

    @MayReadSecretariat
    @PostMapping("/kode")
    ModelAndView recall(Actor actor, @PathVariable String number, Typed typed) {
        Outcome<AnswerForm> outcome = answering.recall(actor, number, typed.text(AnswerForm.CODE));
        if (outcome instanceof Outcome.Done<AnswerForm> done) {
            return page(actor, number, done.value(), Problems.NONE);
        }
        return refused(page(actor, number, AnswerForm.EMPTY, ((Outcome.Refused<AnswerForm>) outcome).problems()));
    }

    private ModelAndView page(Actor actor, String number, AnswerForm form, Problems problems) {
        return new ModelAndView("healthcheck/answer")
                .addObject("view", answering.page(actor, number))
                .addObject("base", base(actor, number))
                .addObject("form", form)
                .addObject("problems", problems);
    }

    private static String base(Actor actor, String number) {
        return "/s/" + actor.seatOrRefuse().slug() + "/kelembagaan/kesehatan/" + number + "/jawab";
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
