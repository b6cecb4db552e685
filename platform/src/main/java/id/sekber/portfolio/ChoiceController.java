package id.sekber.portfolio;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.time.Clock;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages of choices among programmes. */
@Controller
@RequestMapping("/s/{secretariat}/program/portofolio")
class ChoiceController {

    private static final String RELEASE = "rilis";

    private final Choices choices;
    private final Clock clock;

    ChoiceController(Choices choices, Clock clock) {
        this.choices = choices;
        this.clock = clock;
    }

    static String path(String number) {
        return "/program/portofolio/" + number;
    }

    @MayReadSecretariat
    @GetMapping
    ModelAndView list(Actor actor) {
        return new ModelAndView("portfolio/list").addObject("choices", choices.all(actor));
    }

    @MayOpenChoices
    @GetMapping("/baru")
    ModelAndView begin(Actor actor) {
        return form(actor, ChoiceForm.beginning(actor.today(clock).getYear() + 1), Problems.NONE, HttpStatus.OK);
    }

    @MayOpenChoices
    @PostMapping("/baru")
    ModelAndView open(Actor actor, Locale locale, Typed typed) {
        ChoiceForm form = ChoiceForm.of(typed);
        Outcome<String> outcome = choices.open(actor, form, new Figures(locale));
        return outcome instanceof Outcome.Refused<String> refused
                ? form(actor, form, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT)
                : to(actor, ((Outcome.Done<String>) outcome).value());
    }

    private ModelAndView form(Actor actor, ChoiceForm form, Problems problems, HttpStatus status) {
        return new ModelAndView("portfolio/form", status)
                .addObject("form", form)
                .addObject("programmes", choices.programmes(actor))
                .addObject("problems", problems);
    }

    @MayReadSecretariat
    @GetMapping("/{number}")
    ModelAndView show(Actor actor, @PathVariable String number) {
        Choices.View view = choices.view(actor, number);
        return page(view, ValuationForm.of(view.own()), Problems.NONE, HttpStatus.OK);
    }

    @MayValueProgrammes
    @PostMapping("/{number}/nilai")
    ModelAndView value(Actor actor, @PathVariable String number, Typed typed) {
        ValuationForm form = ValuationForm.of(typed);
        Outcome<Valuation> outcome = typed.text("aksi").equals(RELEASE)
                ? choices.release(actor, number, form)
                : choices.prepare(actor, number, form);
        if (outcome instanceof Outcome.Refused<Valuation> refused) {
            return page(choices.view(actor, number), form, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (outcome instanceof Outcome.Overtaken<Valuation> overtaken) {
            return page(
                            choices.view(actor, number),
                            form.onTopOf(overtaken.current()),
                            Problems.NONE,
                            HttpStatus.CONFLICT)
                    .addObject("overtakenBy", overtaken.current());
        }
        return to(actor, number);
    }

    @MayReleaseValuations
    @PostMapping("/{number}/tarik")
    ModelAndView takeBack(Actor actor, @PathVariable String number) {
        return ended(actor, number, choices.takeBack(actor, number));
    }

    @MayOpenChoices
    @PostMapping("/{number}/tutup")
    ModelAndView close(Actor actor, @PathVariable String number, Typed typed) {
        return ended(actor, number, choices.close(actor, number, typed.version()));
    }

    private ModelAndView ended(Actor actor, String number, Outcome<String> outcome) {
        if (outcome instanceof Outcome.Done<String>) {
            return to(actor, number);
        }
        Choices.View view = choices.view(actor, number);
        ValuationForm form = ValuationForm.of(view.own());
        return outcome instanceof Outcome.Refused<String> refused
                ? page(view, form, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT)
                : page(view, form, Problems.of("", "portfolio.overtaken"), HttpStatus.CONFLICT);
    }

    private static ModelAndView page(Choices.View view, ValuationForm form, Problems problems, HttpStatus status) {
        return new ModelAndView("portfolio/choice", status)
                .addObject("view", view)
                .addObject("form", form)
                .addObject("problems", problems);
    }

    private static ModelAndView to(Actor actor, String number) {
        return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + path(number));
    }
}
