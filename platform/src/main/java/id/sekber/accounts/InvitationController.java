package id.sekber.accounts;

import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page behind a one-time link. */
@Controller
class InvitationController {

    private final AcceptInvitation invitation;

    InvitationController(AcceptInvitation invitation) {
        this.invitation = invitation;
    }

    @OpenToAnyone
    @GetMapping("/undangan/{token}")
    ModelAndView open(@PathVariable String token) {
        Person person = invitation.invited(token).orElseThrow(() -> new InvitationNotFound("token"));
        String email = person.email().endsWith(FirstAdministrator.PLACEHOLDER) ? "" : person.email();
        return form(token, new PersonForm(person.name(), email), Problems.NONE);
    }

    @OpenToAnyone
    @PostMapping("/undangan/{token}")
    ModelAndView accept(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String nama,
            @RequestParam(defaultValue = "") String surel,
            @RequestParam(defaultValue = "") String sandi,
            @RequestParam(defaultValue = "") String ulangi) {
        PersonForm form = new PersonForm(nama, surel);
        Outcome<Person> outcome = invitation.accept(token, form, sandi, ulangi);
        if (outcome instanceof Outcome.Refused<Person> refused) {
            ModelAndView page = form(token, form, refused.problems());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return new ModelAndView("redirect:/masuk?siap");
    }

    private static ModelAndView form(String token, PersonForm form, Problems problems) {
        return new ModelAndView("accounts/invitation")
                .addObject("token", token)
                .addObject("form", form)
                .addObject("problems", problems);
    }
}
