package id.sekber.appraisal;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages of appraisals: list, one appraisal, its head and its criteria, opening, releasing and closing. */
@Controller
@RequestMapping("/s/{secretariat}/kelembagaan/telaah")
class AppraisalController {

    private final Appraisals appraisals;
    private final ReleaseJudgements releasing;
    private final MessageSource messages;

    AppraisalController(Appraisals appraisals, ReleaseJudgements releasing, MessageSource messages) {
        this.appraisals = appraisals;
        this.releasing = releasing;
        this.messages = messages;
    }

    @MayReadSecretariat
    @GetMapping
    ModelAndView list(Actor actor) {
        return new ModelAndView("appraisal/list")
                .addObject("appraisals", appraisals.all(actor))
                .addObject("hasProfile", appraisals.hasProfile(actor));
    }

    @MayReadSecretariat
    @GetMapping("/{number}")
    ModelAndView show(Actor actor, @PathVariable String number) {
        return page(actor, number, Problems.NONE);
    }

    private ModelAndView page(Actor actor, String number, Problems problems) {
        return new ModelAndView("appraisal/appraisal")
                .addObject("overview", appraisals.overview(actor, number))
                .addObject("problems", problems);
    }

    @MayLeadAppraisals
    @GetMapping("/baru")
    ModelAndView begin() {
        return form(null, AppraisalForm.blank(), Problems.NONE, HttpStatus.OK);
    }

    @MayLeadAppraisals
    @PostMapping("/baru")
    ModelAndView open(Actor actor, Typed typed, Locale locale) {
        AppraisalForm form = AppraisalForm.of(typed);
        String today = messages.getMessage("appraisal.today", new Object[0], locale);
        Outcome<String> outcome = appraisals.open(actor, form, today);
        if (outcome instanceof Outcome.Refused<String> refused) {
            return form(null, form, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return to(actor, ((Outcome.Done<String>) outcome).value());
    }

    @MayLeadAppraisals
    @GetMapping("/{number}/ubah")
    ModelAndView edit(Actor actor, @PathVariable String number) {
        Appraisal appraisal = appraisals.find(actor, number);
        return form(appraisal, AppraisalForm.of(appraisal), Problems.NONE, HttpStatus.OK);
    }

    @MayLeadAppraisals
    @PostMapping("/{number}/ubah")
    ModelAndView change(Actor actor, @PathVariable String number, Typed typed) {
        AppraisalForm form = AppraisalForm.of(typed);
        Outcome<Appraisal> outcome = appraisals.change(actor, number, form);
        if (outcome instanceof Outcome.Refused<Appraisal> refused) {
            return form(appraisals.find(actor, number), form, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (outcome instanceof Outcome.Overtaken<Appraisal> overtaken) {
            Appraisal saved = overtaken.current();
            return form(saved, form.onTopOf(saved), Problems.NONE, HttpStatus.CONFLICT)
                    .addObject("overtakenBy", saved);
        }
        return to(actor, number);
    }

    private static ModelAndView form(
            @Nullable Appraisal appraisal, AppraisalForm form, Problems problems, HttpStatus status) {
        return new ModelAndView("appraisal/form", status)
                .addObject("appraisal", appraisal)
                .addObject("form", form)
                .addObject("problems", problems);
    }

    @MayLeadAppraisals
    @GetMapping("/{number}/kriteria")
    ModelAndView criteria(Actor actor, @PathVariable String number) {
        Appraisal appraisal = appraisals.find(actor, number);
        return criteria(appraisal, CriteriaForm.of(appraisal), Problems.NONE, HttpStatus.OK);
    }

    @MayLeadAppraisals
    @PostMapping("/{number}/kriteria")
    ModelAndView settle(Actor actor, @PathVariable String number, Typed typed) {
        CriteriaForm form = CriteriaForm.of(typed);
        Outcome<Appraisal> outcome = appraisals.settleCriteria(actor, number, form);
        if (outcome instanceof Outcome.Refused<Appraisal> refused) {
            return criteria(appraisals.find(actor, number), form, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (outcome instanceof Outcome.Overtaken<Appraisal> overtaken) {
            Appraisal saved = overtaken.current();
            return criteria(saved, form.onTopOf(saved), Problems.NONE, HttpStatus.CONFLICT)
                    .addObject("overtaken", true);
        }
        return to(actor, number);
    }

    private static ModelAndView criteria(Appraisal appraisal, CriteriaForm form, Problems problems, HttpStatus status) {
        return new ModelAndView("appraisal/criteria", status)
                .addObject("appraisal", appraisal)
                .addObject("form", form)
                .addObject("problems", problems);
    }

    @MayReleaseJudgements
    @PostMapping("/{number}/rilis")
    ModelAndView release(Actor actor, @PathVariable String number) {
        return turned(actor, number, releasing.release(actor, number));
    }

    @MayLeadAppraisals
    @PostMapping("/{number}/tutup")
    ModelAndView close(Actor actor, @PathVariable String number) {
        return turned(actor, number, appraisals.close(actor, number));
    }

    @MayLeadAppraisals
    @PostMapping("/{number}/buka")
    ModelAndView reopen(Actor actor, @PathVariable String number) {
        return turned(actor, number, appraisals.reopen(actor, number));
    }

    private ModelAndView turned(Actor actor, String number, Outcome<Appraisal> outcome) {
        if (outcome instanceof Outcome.Refused<Appraisal> refused) {
            ModelAndView page = page(actor, number, refused.problems());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return to(actor, number);
    }

    static ModelAndView to(Actor actor, String path) {
        return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + "/kelembagaan/telaah/" + path);
    }
}
