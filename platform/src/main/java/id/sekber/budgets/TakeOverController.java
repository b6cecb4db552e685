package id.sekber.budgets;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.ledger.MayKeepBooks;
import id.sekber.programmes.Programme;
import id.sekber.programmes.Programmes;
import id.sekber.spending.Spending;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A budget year beside the books. */
@Controller
@RequestMapping("/s/{secretariat}/program/{number}/anggaran/buku-besar")
class TakeOverController {

    private final Programmes programmes;
    private final Budgets budgets;
    private final TakeOver takeOver;
    private final Spending spending;

    TakeOverController(Programmes programmes, Budgets budgets, TakeOver takeOver, Spending spending) {
        this.programmes = programmes;
        this.budgets = budgets;
        this.takeOver = takeOver;
        this.spending = spending;
    }

    @MayReadSecretariat
    @GetMapping
    ModelAndView show(Actor actor, @PathVariable String number, @RequestParam(defaultValue = "") String tahun) {
        return page(actor, number, tahun, new Typed(Map.of()), Problems.NONE);
    }

    private ModelAndView page(Actor actor, String number, String asked, Typed typed, Problems problems) {
        Programme programme = programmes.find(actor, number);
        Frame frame = budgets.find(actor, programme).budget().frame();
        int year = year(frame, asked);
        return new ModelAndView("budgets/books")
                .addObject("programme", programme)
                .addObject("frame", frame)
                .addObject("year", year)
                .addObject("candidates", takeOver.of(actor, programme, year))
                .addObject("choices", spending.choices(actor))
                .addObject("typed", typed)
                .addObject("problems", problems);
    }

    private static int year(Frame frame, String asked) {
        if (asked.isEmpty()) {
            return frame.firstYear();
        }
        if (!asked.matches("\\d{4}") || !frame.holds(Integer.parseInt(asked))) {
            throw new BudgetRecordNotFound(asked);
        }
        return Integer.parseInt(asked);
    }

    @MayKeepBooks
    @PostMapping
    ModelAndView take(
            Actor actor, @PathVariable String number, @RequestParam(defaultValue = "") String tahun, Typed typed) {
        int year = year(
                budgets.find(actor, programmes.find(actor, number)).budget().frame(), tahun);
        Outcome<Integer> outcome = takeOver.take(actor, number, year, typed.text("dana"), typed.beginningWith("akun-"));
        return outcome instanceof Outcome.Done<Integer>
                ? BudgetController.to(actor, number, "/buku-besar?tahun=" + year)
                : BudgetController.answered(
                        page(actor, number, tahun, typed, BudgetController.problems(outcome)), outcome);
    }
}
