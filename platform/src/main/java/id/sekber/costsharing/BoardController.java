package id.sekber.costsharing;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.programmes.Programme;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.NotFound;
import id.sekber.vocabulary.Typed;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The no-harm board of a programme. */
@Controller
@RequestMapping("/s/{secretariat}/program/{number}/bagi-biaya")
class BoardController {

    /** No such offer of this programme. */
    static final class OfferNotFound extends NotFound {
        OfferNotFound(Object identifier) {
            super("Offer", identifier);
        }
    }

    private final Programmes programmes;
    private final Boards boards;
    private final Comparisons comparisons;

    BoardController(Programmes programmes, Boards boards, Comparisons comparisons) {
        this.programmes = programmes;
        this.boards = boards;
        this.comparisons = comparisons;
    }

    @MayReadSecretariat
    @GetMapping
    ModelAndView show(Actor actor, @PathVariable String number, Typed typed, Locale locale) {
        Programme programme = programmes.find(actor, number);
        return boards.of(actor, programme, typed, locale)
                .map(board -> page("costsharing/board", board))
                .orElseGet(() -> new ModelAndView("costsharing/nothing").addObject("programme", programme));
    }

    /** One page for one member's council. */
    @MayReadSecretariat
    @GetMapping("/penjelasan")
    ModelAndView explain(Actor actor, @PathVariable String number, Typed typed, Locale locale) {
        Programme programme = programmes.find(actor, number);
        return boards.of(actor, programme, typed, locale)
                .map(board -> page("costsharing/explanation", board)
                        .addObject(
                                "council",
                                comparisons
                                        .of(
                                                actor,
                                                programme,
                                                List.of(board.division().key().code()),
                                                locale)
                                        .filter(found -> board.divided().isPresent())
                                        .map(found -> CouncilPage.of(found, board.focus(), locale))
                                        .orElse(CouncilPage.NOTHING)))
                .orElseGet(() -> new ModelAndView("costsharing/nothing").addObject("programme", programme));
    }

    @MayReadSecretariat
    @GetMapping("/usulan/{offer}")
    ModelAndView offer(Actor actor, @PathVariable String number, @PathVariable UUID offer, Typed typed) {
        Programme programme = programmes.find(actor, number);
        return boards.ofOffer(actor, programme, offer, typed)
                .map(board -> page("costsharing/board", board))
                .orElseThrow(() -> new OfferNotFound(offer));
    }

    private static ModelAndView page(String view, Board board) {
        ModelAndView page = new ModelAndView(view).addObject("board", board);
        if (board.problems().any()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
