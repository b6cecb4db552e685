package id.sekber.costsharing;

import id.sekber.accounts.Actor;
import id.sekber.programmes.Programme;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Puts a division to the members. */
@Controller
@RequestMapping("/s/{secretariat}/program/{number}/bagi-biaya/tawaran")
class OfferController {

    private final Programmes programmes;
    private final Boards boards;
    private final Offers offers;
    private final Repairs repairs;

    OfferController(Programmes programmes, Boards boards, Offers offers, Repairs repairs) {
        this.programmes = programmes;
        this.boards = boards;
        this.offers = offers;
        this.repairs = repairs;
    }

    @MayOfferDivisions
    @GetMapping
    ModelAndView begin(Actor actor, @PathVariable String number, Typed typed, Locale locale) {
        Programme programme = programmes.find(actor, number);
        Optional<Board> board = board(actor, programme, typed.text("kunci"), locale);
        if (board.isEmpty()) {
            return new ModelAndView("costsharing/nothing").addObject("programme", programme);
        }
        OfferForm form = new OfferForm(
                board.get().division().key().code(),
                board.get().sheet().revision(),
                open(actor, programme),
                "",
                "",
                "",
                "",
                typed.text(RepairForm.FLOOR).isBlank()
                        ? List.of()
                        : repairs.rows(actor, programme, RepairForm.of(typed), locale));
        return page(board.get(), form, Problems.NONE);
    }

    @MayOfferDivisions
    @PostMapping
    ModelAndView put(Actor actor, @PathVariable String number, Typed typed, Locale locale) {
        OfferForm form = OfferForm.of(typed);
        Outcome<String> outcome = offers.put(actor, number, form, locale);
        if (outcome instanceof Outcome.Done<String> done) {
            return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + "/usulan/" + done.value());
        }
        Programme programme = programmes.find(actor, number);
        Optional<Board> board = board(actor, programme, form.key(), locale);
        if (board.isEmpty()) {
            return new ModelAndView("costsharing/nothing").addObject("programme", programme);
        }
        if (outcome instanceof Outcome.Overtaken<String> overtaken) {
            OfferForm onTop = form.onTopOf(board.get().sheet().revision(), overtaken.current());
            ModelAndView page = page(board.get(), onTop, Problems.of("", "costsharing.offer.overtaken"));
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
        ModelAndView page = page(board.get(), form, ((Outcome.Refused<String>) outcome).problems());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private Optional<Board> board(Actor actor, Programme programme, String key, Locale locale) {
        return boards.of(actor, programme, new Typed(Map.of("kunci", List.of(key))), locale);
    }

    private String open(Actor actor, Programme programme) {
        return offers.open(actor, programme).map(Offer::proposal).orElse("");
    }

    private static ModelAndView page(Board board, OfferForm form, Problems problems) {
        return new ModelAndView("costsharing/offer")
                .addObject("board", board)
                .addObject("form", form)
                .addObject("problems", problems);
    }
}
