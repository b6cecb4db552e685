package id.sekber.institution;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The history of the institution, and the form of its events. */
@Controller
@RequestMapping("/s/{secretariat}/kelembagaan/riwayat")
class HistoryController {

    private final InstitutionHistory history;
    private final KeepHistory keeping;

    HistoryController(InstitutionHistory history, KeepHistory keeping) {
        this.history = history;
        this.keeping = keeping;
    }

    @MayReadSecretariat
    @GetMapping
    ModelAndView show(Actor actor) {
        return new ModelAndView("institution/history").addObject("view", history.view(actor));
    }

    @MayKeepInstitution
    @GetMapping("/baru")
    ModelAndView begin(Actor actor) {
        return form(null, EventForm.blank(), Problems.NONE);
    }

    @MayKeepInstitution
    @PostMapping("/baru")
    ModelAndView record(Actor actor, Typed typed) {
        EventForm form = EventForm.of(typed);
        return keeping.record(actor, form) instanceof Outcome.Refused<UUID> refused
                ? answer(HttpStatus.UNPROCESSABLE_CONTENT, form(null, form, refused.problems()))
                : back(actor);
    }

    @MayKeepInstitution
    @GetMapping("/{event}")
    ModelAndView edit(Actor actor, @PathVariable UUID event) {
        Event found = keeping.find(actor, event);
        return form(found, EventForm.of(found), Problems.NONE);
    }

    @MayKeepInstitution
    @PostMapping("/{event}")
    ModelAndView change(Actor actor, @PathVariable UUID event, Typed typed) {
        EventForm form = EventForm.of(typed);
        Outcome<Event> outcome = keeping.change(actor, event, form);
        if (outcome instanceof Outcome.Refused<Event> refused) {
            return answer(HttpStatus.UNPROCESSABLE_CONTENT, form(keeping.find(actor, event), form, refused.problems()));
        }
        if (outcome instanceof Outcome.Overtaken<Event> overtaken) {
            Event saved = overtaken.current();
            return answer(
                    HttpStatus.CONFLICT,
                    form(saved, form.onTopOf(saved), Problems.NONE).addObject("overtakenBy", saved));
        }
        return back(actor);
    }

    @MayKeepInstitution
    @PostMapping("/{event}/hapus")
    ModelAndView remove(Actor actor, @PathVariable UUID event, Typed typed) {
        Outcome<UUID> outcome = keeping.remove(actor, event, typed.version());
        if (outcome instanceof Outcome.Refused<UUID> refused) {
            Event found = keeping.find(actor, event);
            return answer(HttpStatus.CONFLICT, form(found, EventForm.of(found), refused.problems()));
        }
        return back(actor);
    }

    private static ModelAndView form(@Nullable Event event, EventForm form, Problems problems) {
        return new ModelAndView("institution/event")
                .addObject("event", event)
                .addObject("form", form)
                .addObject("problems", problems);
    }

    private static ModelAndView answer(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }

    private static ModelAndView back(Actor actor) {
        return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + "/kelembagaan/riwayat");
    }
}
