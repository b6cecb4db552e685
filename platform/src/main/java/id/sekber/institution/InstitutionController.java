package id.sekber.institution;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The institution of a secretariat: its profile, earlier versions, the form, and all of it to print. */
@Controller
class InstitutionController {

    private final InstitutionProfile reading;
    private final KeepInstitutionProfile keeping;

    InstitutionController(InstitutionProfile reading, KeepInstitutionProfile keeping) {
        this.reading = reading;
        this.keeping = keeping;
    }

    @MayReadSecretariat
    @GetMapping("/s/{secretariat}/kelembagaan")
    ModelAndView profile(Actor actor) {
        return profileOrNothing(actor, "institution/profile");
    }

    @MayReadSecretariat
    @GetMapping("/s/{secretariat}/kelembagaan/cetak")
    ModelAndView print(Actor actor) {
        return profileOrNothing(actor, "institution/print");
    }

    private ModelAndView profileOrNothing(Actor actor, String view) {
        return reading.latest(actor)
                .map(shown -> new ModelAndView(view).addObject("view", shown))
                .orElseGet(() -> new ModelAndView("institution/nothing"));
    }

    @MayReadSecretariat
    @GetMapping("/s/{secretariat}/kelembagaan/versi/{number}")
    ModelAndView version(
            Actor actor, @PathVariable int number, @RequestParam(name = "aturan", defaultValue = "") String rules) {
        InstitutionProfile.Judging judging =
                rules.equals("kini") ? InstitutionProfile.Judging.TODAY : InstitutionProfile.Judging.AS_SAVED;
        return new ModelAndView("institution/profile").addObject("view", reading.version(actor, number, judging));
    }

    @MayKeepInstitution
    @GetMapping("/s/{secretariat}/kelembagaan/ubah")
    ModelAndView form(Actor actor, Locale locale) {
        return form(actor, keeping.begin(actor, locale), Problems.NONE, null, locale, HttpStatus.OK);
    }

    @MayKeepInstitution
    @PostMapping("/s/{secretariat}/kelembagaan/ubah")
    ModelAndView save(
            Actor actor,
            Locale locale,
            @PathVariable String secretariat,
            @RequestParam MultiValueMap<String, String> fields) {
        ProfileForm typed = new ProfileForm(fields);
        if (fields.containsKey("periksa")) {
            return checked(actor, typed, locale);
        }
        Outcome<Profile> outcome = keeping.save(actor, typed, locale);
        if (outcome instanceof Outcome.Refused<Profile> refused) {
            return form(actor, typed, refused.problems(), null, locale, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (outcome instanceof Outcome.Overtaken<Profile> overtaken) {
            Profile saved = overtaken.current();
            return form(actor, typed.upon(saved.number()), Problems.NONE, saved, locale, HttpStatus.CONFLICT);
        }
        return new ModelAndView("redirect:/s/" + secretariat + "/kelembagaan");
    }

    private ModelAndView checked(Actor actor, ProfileForm typed, Locale locale) {
        Outcome<Fit> outcome = keeping.check(actor, typed, locale);
        return outcome instanceof Outcome.Done<Fit> done
                ? form(actor, typed, Problems.NONE, null, locale, HttpStatus.OK).addObject("fit", done.value())
                : form(
                        actor,
                        typed,
                        ((Outcome.Refused<Fit>) outcome).problems(),
                        null,
                        locale,
                        HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView form(
            Actor actor,
            ProfileForm form,
            Problems problems,
            @Nullable Profile saved,
            Locale locale,
            HttpStatus status) {
        ModelAndView page = new ModelAndView("institution/form", status)
                .addObject("form", form)
                .addObject("box", keeping.box(actor))
                .addObject("problems", problems)
                .addObject("cases", keeping.casesAtHome(locale.getLanguage()));
        if (saved != null) {
            page.addObject("saved", saved).addObject("savedForm", ProfileForm.of(saved, new Figures(locale)));
        }
        return page;
    }
}
