package id.sekber.ledger;

import id.sekber.accounts.Actor;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What the pages of the books have in common. */
final class LedgerPages {

    static final String PATH = "/buku-besar";
    private static final int MOST_PAGES = 100_000;

    private LedgerPages() {}

    static Problems problems(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.problems() : Problems.NONE;
    }

    static HttpStatus status(Outcome<?> outcome) {
        return outcome instanceof Outcome.Overtaken<?> ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    static ModelAndView with(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }

    static ModelAndView to(Actor actor, String path) {
        return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + PATH + path);
    }

    /** A page number out of an address: 1 for anything else than one. */
    static int page(String text) {
        int number = text.matches("\\d{1,6}") ? Integer.parseInt(text) : 1;
        return Math.min(Math.max(number, 1), MOST_PAGES);
    }

    static Optional<LocalDate> day(String text) {
        return RateForm.day(text);
    }
}
