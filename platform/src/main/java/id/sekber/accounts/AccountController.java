package id.sekber.accounts;

import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page of one's own account: name, language, password, and where one is signed in. */
@Controller
@RequestMapping("/akun")
class AccountController {

    private final Account account;
    private final Sessions sessions;

    AccountController(Account account, Sessions sessions) {
        this.account = account;
        this.sessions = sessions;
    }

    @OpenToSignedIn
    @GetMapping
    ModelAndView show(Actor actor, HttpSession session) {
        Person person = account.of(actor);
        return page(actor, session, new PersonForm(person.name(), person.email()), person, Problems.NONE);
    }

    @OpenToSignedIn
    @PostMapping("/profil")
    ModelAndView change(Actor actor, HttpSession session, Typed typed) {
        PersonForm form = new PersonForm(typed.text("nama"), typed.text("surel"));
        Outcome<Person> outcome = account.change(actor, form, typed.text("bahasa"), typed.version());
        if (outcome instanceof Outcome.Done<Person> done) {
            return new ModelAndView("redirect:/akun?lang=" + done.value().language());
        }
        return answer(outcome, page(actor, session, form, account.of(actor), problems(outcome)));
    }

    @OpenToSignedIn
    @PostMapping("/sandi")
    ModelAndView changePassword(Actor actor, HttpSession session, Typed typed) {
        Outcome<Person> outcome =
                account.changePassword(actor, typed.text("lama"), typed.text("sandi"), typed.text("ulangi"));
        if (outcome instanceof Outcome.Done<Person>) {
            // Whoever knew the old password may be signed in somewhere.
            sessions.endElsewhere(actor, session.getId());
            return new ModelAndView("redirect:/akun");
        }
        Person person = account.of(actor);
        return answer(
                outcome,
                page(actor, session, new PersonForm(person.name(), person.email()), person, problems(outcome)));
    }

    @OpenToSignedIn
    @PostMapping("/sesi/{handle}/keluar")
    ModelAndView end(Actor actor, @PathVariable String handle) {
        sessions.end(actor, handle);
        return new ModelAndView("redirect:/akun");
    }

    @OpenToSignedIn
    @PostMapping("/sesi/lain/keluar")
    ModelAndView endElsewhere(Actor actor, HttpSession session) {
        sessions.endElsewhere(actor, session.getId());
        return new ModelAndView("redirect:/akun");
    }

    private static Problems problems(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? refused.problems()
                : Problems.of("", "accounts.overtaken");
    }

    private static ModelAndView answer(Outcome<?> outcome, ModelAndView page) {
        page.setStatus(outcome instanceof Outcome.Refused<?> ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView page(Actor actor, HttpSession session, PersonForm form, Person person, Problems problems) {
        return new ModelAndView("accounts/account")
                .addObject("form", form)
                .addObject("language", person.language())
                .addObject("version", person.version())
                .addObject("places", sessions.of(actor, session.getId()))
                .addObject("problems", problems);
    }
}
