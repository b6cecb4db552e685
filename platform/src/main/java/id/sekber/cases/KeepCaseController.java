package id.sekber.cases;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.text.Collator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The coding form of a secretariat's own cases, and the archive. */
@Controller
@RequestMapping("/s/{secretariat}/kasus")
class KeepCaseController {

    private final KeepCases keeping;

    KeepCaseController(KeepCases keeping) {
        this.keeping = keeping;
    }

    @MayKeepCases
    @GetMapping("/baru")
    ModelAndView begin(Locale locale) {
        return form(null, CaseForm.EMPTY, Problems.NONE, HttpStatus.OK, locale);
    }

    @MayKeepCases
    @PostMapping("/baru")
    ModelAndView add(Actor actor, Typed typed, Locale locale) {
        CaseForm form = CaseForm.of(typed);
        Outcome<String> outcome = keeping.add(actor, form);
        if (outcome instanceof Outcome.Done<String> done) {
            return to(actor, "/" + done.value());
        }
        return form(null, form, problems(outcome), HttpStatus.UNPROCESSABLE_CONTENT, locale);
    }

    @MayKeepCases
    @GetMapping("/{id}/ubah")
    ModelAndView edit(Actor actor, @PathVariable String id, Locale locale) {
        OwnCase own = keeping.find(actor, id);
        return form(own, own.form(), Problems.NONE, HttpStatus.OK, locale);
    }

    @MayKeepCases
    @PostMapping("/{id}/ubah")
    ModelAndView change(Actor actor, @PathVariable String id, Typed typed, Locale locale) {
        CaseForm form = CaseForm.of(typed);
        Outcome<OwnCase> outcome = keeping.change(actor, id, form);
        if (outcome instanceof Outcome.Done<OwnCase>) {
            return to(actor, "/" + id);
        }
        if (outcome instanceof Outcome.Overtaken<OwnCase> overtaken) {
            OwnCase saved = overtaken.current();
            return form(saved, form.upon(saved.version()), Problems.NONE, HttpStatus.CONFLICT, locale)
                    .addObject("overtakenBy", saved.form());
        }
        return form(keeping.find(actor, id), form, problems(outcome), HttpStatus.UNPROCESSABLE_CONTENT, locale);
    }

    @MayReadSecretariat
    @GetMapping("/arsip")
    ModelAndView archive(Actor actor) {
        return archive(actor, Problems.NONE, HttpStatus.OK);
    }

    @MayKeepCases
    @PostMapping("/{id}/arsip")
    ModelAndView archive(Actor actor, @PathVariable String id, Typed typed) {
        Outcome<OwnCase> outcome = keeping.archive(actor, id, typed.version());
        return outcome instanceof Outcome.Done<OwnCase>
                ? to(actor, "/arsip")
                : archive(actor, problems(outcome), HttpStatus.CONFLICT);
    }

    @MayKeepCases
    @PostMapping("/{id}/pulihkan")
    ModelAndView restore(Actor actor, @PathVariable String id, Typed typed) {
        Outcome<OwnCase> outcome = keeping.restore(actor, id, typed.version());
        return outcome instanceof Outcome.Done<OwnCase>
                ? to(actor, "/" + id)
                : archive(actor, problems(outcome), HttpStatus.CONFLICT);
    }

    private ModelAndView archive(Actor actor, Problems problems, HttpStatus status) {
        return new ModelAndView("cases/archive", status)
                .addObject("archived", keeping.archived(actor))
                .addObject("problems", problems);
    }

    private static ModelAndView to(Actor actor, String path) {
        return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + "/kasus" + path);
    }

    private static Problems problems(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.problems() : Problems.NONE;
    }

    private static ModelAndView form(
            @Nullable OwnCase own, CaseForm form, Problems problems, HttpStatus status, Locale locale) {
        return new ModelAndView("cases/form", status)
                .addObject("own", own)
                .addObject("form", form)
                .addObject("problems", problems)
                .addObject("countries", countries(locale));
    }

    /** Code and name, by name in the reader's language. */
    private static Map<String, String> countries(Locale locale) {
        Map<String, String> byName = new TreeMap<>(Collator.getInstance(locale)::compare);
        for (String code : Locale.getISOCountries()) {
            byName.put(Case.Place.countryIn(code, locale.getLanguage()), code);
        }
        Map<String, String> byCode = new LinkedHashMap<>();
        byName.forEach((name, code) -> byCode.put(code, name));
        return byCode;
    }
}
