package id.sekber.submission;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages of checklists. */
@Controller
@RequestMapping("/s/{secretariat}/program/daftar-periksa")
class ChecklistController {

    private static final String PRINCIPLES = "asas";
    private static final int NUMBER_OF_PRINCIPLES = 11;

    private final Assessments assessments;
    private final MessageSource messages;

    ChecklistController(Assessments assessments, MessageSource messages) {
        this.assessments = assessments;
        this.messages = messages;
    }

    @MayReadSecretariat
    @GetMapping
    ModelAndView list(Actor actor) {
        return list(actor, Problems.NONE, HttpStatus.OK);
    }

    private ModelAndView list(Actor actor, Problems problems, HttpStatus status) {
        return new ModelAndView("submission/checklists", status)
                .addObject("checklists", assessments.checklists(actor))
                .addObject("problems", problems);
    }

    /** @param dari "asas" to begin with the principles of cooperation */
    @MayKeepChecklists
    @GetMapping("/baru")
    ModelAndView begin(Actor actor, Locale locale, @RequestParam(defaultValue = "") String dari) {
        return form(dari.equals(PRINCIPLES) ? principles(locale) : ChecklistForm.EMPTY, Problems.NONE, HttpStatus.OK);
    }

    private ChecklistForm principles(Locale locale) {
        return new ChecklistForm(
                words("submission.principles.title", locale),
                words("submission.principles.basis", locale),
                "",
                IntStream.rangeClosed(1, NUMBER_OF_PRINCIPLES)
                        .mapToObj(i -> words("submission.principle." + i, locale))
                        .collect(Collectors.joining("\n")));
    }

    private String words(String key, Locale locale) {
        return messages.getMessage(key, new Object[0], locale);
    }

    @MayKeepChecklists
    @PostMapping("/baru")
    ModelAndView add(Actor actor, Typed typed) {
        ChecklistForm form = ChecklistForm.of(typed);
        return assessments.add(actor, form) instanceof Outcome.Refused<UUID> refused
                ? form(form, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT)
                : to(actor);
    }

    @MayKeepChecklists
    @PostMapping("/{id}/tutup")
    ModelAndView retire(Actor actor, @PathVariable UUID id) {
        return assessments.retire(actor, id) instanceof Outcome.Refused<Checklist> refused
                ? list(actor, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT)
                : to(actor);
    }

    private static ModelAndView form(ChecklistForm form, Problems problems, HttpStatus status) {
        return new ModelAndView("submission/checklist-form", status)
                .addObject("form", form)
                .addObject("problems", problems);
    }

    private static ModelAndView to(Actor actor) {
        return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + "/program/daftar-periksa");
    }
}
