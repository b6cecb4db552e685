package id.sekber.healthcheck;

import id.sekber.accounts.OpenToAnyone;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answering a round behind a private link, without signing in. */
@Controller
@RequestMapping("/jawab/{token}")
class LinkController {

    private final AnswerByLink answering;

    LinkController(AnswerByLink answering) {
        this.answering = answering;
    }

    @OpenToAnyone
    @GetMapping
    ModelAndView begin(@PathVariable String token, HttpServletRequest request) {
        return page(token, request, answering.begin(token, request.getRemoteAddr()), Problems.NONE);
    }

    @OpenToAnyone
    @PostMapping
    ModelAndView send(@PathVariable String token, HttpServletRequest request, Typed typed) {
        Outcome<Sent> outcome =
                answering.send(token, request.getRemoteAddr(), questionnaire -> AnswerForm.of(typed, questionnaire));
        AnswerPage view = answering.page(token, request.getRemoteAddr());
        if (outcome instanceof Outcome.Done<Sent> done) {
            return new ModelAndView("healthcheck/sent")
                    .addObject("view", view)
                    .addObject("base", "/jawab/" + token)
                    .addObject("sent", done.value());
        }
        AnswerForm form = AnswerForm.of(typed, view.questionnaire());
        return refused(page(token, request, form, ((Outcome.Refused<Sent>) outcome).problems()));
    }

    @OpenToAnyone
    @PostMapping("/kode")
    ModelAndView recall(@PathVariable String token, HttpServletRequest request, Typed typed) {
        Outcome<AnswerForm> outcome = answering.recall(token, request.getRemoteAddr(), typed.text(AnswerForm.CODE));
        if (outcome instanceof Outcome.Done<AnswerForm> done) {
            return page(token, request, done.value(), Problems.NONE);
        }
        return refused(page(token, request, AnswerForm.EMPTY, ((Outcome.Refused<AnswerForm>) outcome).problems()));
    }

    private ModelAndView page(String token, HttpServletRequest request, AnswerForm form, Problems problems) {
        return new ModelAndView("healthcheck/answer")
                .addObject("view", answering.page(token, request.getRemoteAddr()))
                .addObject("base", "/jawab/" + token)
                .addObject("form", form)
                .addObject("problems", problems);
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
