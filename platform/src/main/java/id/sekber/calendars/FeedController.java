package id.sekber.calendars;

import id.sekber.accounts.Actor;
import id.sekber.accounts.OpenToAnyone;
import id.sekber.accounts.OpenToSignedIn;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page of one's calendar addresses, and what stands at such an address. */
@Controller
class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Feeds feeds;
    private final ReadFeed reading;

    FeedController(Feeds feeds, ReadFeed reading) {
        this.feeds = feeds;
        this.reading = reading;
    }

    @OpenToSignedIn
    @GetMapping("/akun/kalender")
    ModelAndView show(Actor actor, Locale locale) {
        return page(actor, new FeedForm("", FeedForm.OWN, language(locale)), Problems.NONE);
    }

    @OpenToSignedIn
    @PostMapping("/akun/kalender")
    ModelAndView make(Actor actor, Typed typed, Locale locale) {
        FeedForm form = new FeedForm(typed.text("nama"), typed.text("isi"), typed.text("bahasa"));
        Outcome<String> outcome = feeds.make(actor, form);
        if (outcome instanceof Outcome.Done<String> done) {
            return page(actor, new FeedForm("", FeedForm.OWN, language(locale)), Problems.NONE)
                    .addObject("made", done.value())
                    .addObject("madeFor", form.label().trim());
        }
        Problems problems = outcome instanceof Outcome.Refused<String> refused ? refused.problems() : Problems.NONE;
        ModelAndView page = page(actor, form, problems);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @OpenToSignedIn
    @PostMapping("/akun/kalender/{id}/cabut")
    ModelAndView revoke(Actor actor, @PathVariable UUID id) {
        feeds.revoke(actor, id);
        return new ModelAndView("redirect:/akun/kalender");
    }

    /** For a program of the person: without a session, and in the language of the feed. */
    @OpenToAnyone
    @GetMapping("/kalender/{token}.ics")
    ResponseEntity<byte[]> read(@PathVariable String token, HttpServletRequest request) {
        byte[] calendar = reading.at(token, request.getRemoteAddr()).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"sekber.ics\"")
                .body(calendar);
    }

    private static String language(Locale locale) {
        return locale.getLanguage().equals("en") ? "en" : "id";
    }

    private ModelAndView page(Actor actor, FeedForm form, Problems problems) {
        return new ModelAndView("calendars/feeds")
                .addObject("view", feeds.of(actor))
                .addObject("form", form)
                .addObject("problems", problems);
    }
}
