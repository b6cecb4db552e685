package id.sekber.notices;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.vocabulary.Typed;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page behind the bell. */
@Controller
@RequestMapping("/s/{secretariat}/pemberitahuan")
class NoticeController {

    private final ReadNotices notices;
    private final Clock clock;

    NoticeController(ReadNotices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @MayReadSecretariat
    @GetMapping
    ModelAndView show(Actor actor) {
        return new ModelAndView("notices/notices").addObject("view", notices.of(actor));
    }

    @MayReadSecretariat
    @PostMapping("/{id}/dibaca")
    ModelAndView markRead(Actor actor, @PathVariable UUID id) {
        notices.markRead(actor, id);
        return back(actor);
    }

    @MayReadSecretariat
    @PostMapping("/semua/dibaca")
    ModelAndView markAllRead(Actor actor, Typed typed) {
        notices.markAllRead(actor, seenAt(typed.text("sampai")));
        return back(actor);
    }

    /** A form that does not say what its reader saw marks what there is. */
    private Instant seenAt(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException notSent) {
            return clock.instant();
        }
    }

    private static ModelAndView back(Actor actor) {
        return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + "/pemberitahuan");
    }
}
