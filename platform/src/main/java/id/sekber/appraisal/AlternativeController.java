package id.sekber.appraisal;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages of one alternative: what it is and takes, its editor, and how one scores it. */
@Controller
@RequestMapping("/s/{secretariat}/kelembagaan/telaah/{number}/alternatif")
class AlternativeController {

    private final Alternatives alternatives;
    private final Scoring scoring;

    AlternativeController(Alternatives alternatives, Scoring scoring) {
        this.alternatives = alternatives;
        this.scoring = scoring;
    }

    @MayReadSecretariat
    @GetMapping("/{ordinal}")
    ModelAndView show(Actor actor, @PathVariable String number, @PathVariable int ordinal) {
        return new ModelAndView("appraisal/alternative").addObject("view", alternatives.view(actor, number, ordinal));
    }

    @MayLeadAppraisals
    @GetMapping("/baru")
    ModelAndView begin(Actor actor, @PathVariable String number) {
        return editor(actor, number, null, alternatives.begin(actor, number), Problems.NONE, HttpStatus.OK);
    }

    /** The button "check" shows which rules break and saves nothing. */
    @MayLeadAppraisals
    @PostMapping("/baru")
    ModelAndView add(Actor actor, @PathVariable String number, Typed typed, Locale locale) {
        AlternativeForm form = AlternativeForm.of(typed, alternatives.questions(actor, number));
        if (!typed.text("periksa").isEmpty()) {
            return checked(actor, number, null, form);
        }
        Outcome<Integer> outcome = alternatives.add(actor, number, form, locale);
        if (outcome instanceof Outcome.Refused<Integer> refused) {
            return editor(actor, number, null, form, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return AppraisalController.to(actor, number + "/alternatif/" + ((Outcome.Done<Integer>) outcome).value());
    }

    @MayLeadAppraisals
    @GetMapping("/{ordinal}/ubah")
    ModelAndView edit(Actor actor, @PathVariable String number, @PathVariable int ordinal, Locale locale) {
        AlternativeForm form = alternatives.edit(actor, number, ordinal, locale);
        return editor(actor, number, ordinal, form, Problems.NONE, HttpStatus.OK);
    }

    @MayLeadAppraisals
    @PostMapping("/{ordinal}/ubah")
    ModelAndView change(
            Actor actor, @PathVariable String number, @PathVariable int ordinal, Typed typed, Locale locale) {
        AlternativeForm form = AlternativeForm.of(typed, alternatives.questions(actor, number));
        if (!typed.text("periksa").isEmpty()) {
            return checked(actor, number, ordinal, form);
        }
        Outcome<Alternative> outcome = alternatives.change(actor, number, ordinal, form, locale);
        if (outcome instanceof Outcome.Refused<Alternative> refused) {
            return editor(actor, number, ordinal, form, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (outcome instanceof Outcome.Overtaken<Alternative> overtaken) {
            Alternative saved = overtaken.current();
            return editor(actor, number, ordinal, form.onTopOf(saved), Problems.NONE, HttpStatus.CONFLICT)
                    .addObject("overtakenBy", saved);
        }
        return AppraisalController.to(actor, number + "/alternatif/" + ordinal);
    }

    private ModelAndView checked(Actor actor, String number, @Nullable Integer ordinal, AlternativeForm form) {
        return editor(actor, number, ordinal, form, alternatives.hardBreaks(actor, number, form), HttpStatus.OK);
    }

    private ModelAndView editor(
            Actor actor,
            String number,
            @Nullable Integer ordinal,
            AlternativeForm form,
            Problems problems,
            HttpStatus status) {
        return new ModelAndView("appraisal/editor", status)
                .addObject("editor", alternatives.editor(actor, number, ordinal, form))
                .addObject("form", form)
                .addObject("problems", problems);
    }

    @MayLeadAppraisals
    @PostMapping("/{ordinal}/keluarkan")
    ModelAndView withdraw(Actor actor, @PathVariable String number, @PathVariable int ordinal) {
        return turned(actor, number, alternatives.withdraw(actor, number, ordinal));
    }

    @MayLeadAppraisals
    @PostMapping("/perbarui")
    ModelAndView renewToday(Actor actor, @PathVariable String number) {
        return turned(actor, number, alternatives.renewToday(actor, number));
    }

    private ModelAndView turned(Actor actor, String number, Outcome<Appraisal> outcome) {
        if (outcome instanceof Outcome.Refused<Appraisal> refused) {
            return new ModelAndView("appraisal/refused", HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("number", number)
                    .addObject("problems", refused.problems());
        }
        return AppraisalController.to(actor, number);
    }

    @MayScoreAlternatives
    @GetMapping("/{ordinal}/nilai")
    ModelAndView scores(Actor actor, @PathVariable String number, @PathVariable int ordinal, Locale locale) {
        return scores(
                actor,
                number,
                ordinal,
                scoring.begin(actor, number, ordinal, locale),
                Problems.NONE,
                locale,
                HttpStatus.OK);
    }

    @MayScoreAlternatives
    @PostMapping("/{ordinal}/nilai")
    ModelAndView score(
            Actor actor, @PathVariable String number, @PathVariable int ordinal, Typed typed, Locale locale) {
        Scoring.Desk desk = scoring.desk(actor, number, ordinal, locale.getLanguage());
        ScoreForm form = ScoreForm.of(typed, desk.view().overview().appraisal().criteria());
        Outcome<ScoreSheet> outcome = scoring.save(actor, number, ordinal, form, locale);
        if (outcome instanceof Outcome.Refused<ScoreSheet> refused) {
            return scores(actor, number, ordinal, form, refused.problems(), locale, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (outcome instanceof Outcome.Overtaken<ScoreSheet> overtaken) {
            ScoreSheet saved = overtaken.current();
            return scores(
                            actor,
                            number,
                            ordinal,
                            form.onTopOf(saved.version()),
                            Problems.NONE,
                            locale,
                            HttpStatus.CONFLICT)
                    .addObject("overtakenBy", saved);
        }
        return AppraisalController.to(actor, number);
    }

    private ModelAndView scores(
            Actor actor,
            String number,
            int ordinal,
            ScoreForm form,
            Problems problems,
            Locale locale,
            HttpStatus status) {
        return new ModelAndView("appraisal/scores", status)
                .addObject("desk", scoring.desk(actor, number, ordinal, locale.getLanguage()))
                .addObject("form", form)
                .addObject("problems", problems);
    }
}
