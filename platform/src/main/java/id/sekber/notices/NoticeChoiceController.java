package id.sekber.notices;

import id.sekber.accounts.Actor;
import id.sekber.accounts.OpenToSignedIn;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page of one's account where one says how to be told. */
@Controller
@RequestMapping("/akun/pemberitahuan")
class NoticeChoiceController {

    private final NoticeChoices choices;

    NoticeChoiceController(NoticeChoices choices) {
        this.choices = choices;
    }

    @OpenToSignedIn
    @GetMapping
    ModelAndView show(Actor actor, Typed typed) {
        NoticeChoices.View view = choices.of(actor);
        return page(view, form(view.choice()), Problems.NONE, HttpStatus.OK)
                .addObject("saved", typed.fields().containsKey("tersimpan"));
    }

    @OpenToSignedIn
    @PostMapping
    ModelAndView choose(Actor actor, Typed typed) {
        NoticeChoices.Form form = new NoticeChoices.Form(typed.text("surel"), typed.text("pesan"), typed.version());
        Outcome<Choice> outcome = choices.choose(actor, form);
        if (outcome instanceof Outcome.Done<Choice>) {
            return new ModelAndView("redirect:/akun/pemberitahuan?tersimpan");
        }
        NoticeChoices.View view = choices.of(actor);
        if (outcome instanceof Outcome.Refused<Choice> refused) {
            return page(view, form, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        NoticeChoices.Form again = new NoticeChoices.Form(
                form.mail(), form.messenger(), view.choice().version());
        return page(view, again, Problems.of("", "notices.choice.overtaken"), HttpStatus.CONFLICT);
    }

    private static NoticeChoices.Form form(Choice choice) {
        return new NoticeChoices.Form(choice.mail().name(), choice.messenger(), choice.version());
    }

    private static ModelAndView page(
            NoticeChoices.View view, NoticeChoices.Form form, Problems problems, HttpStatus status) {
        return new ModelAndView("notices/choice", status)
                .addObject("view", view)
                .addObject("form", form)
                .addObject("problems", problems);
    }
}
