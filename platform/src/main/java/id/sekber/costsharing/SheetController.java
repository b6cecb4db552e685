package id.sekber.costsharing;

import id.sekber.accounts.Actor;
import id.sekber.programmes.Programme;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.Typed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The cost sheet: what every coalition would pay, typed in a table or pasted from a spreadsheet. */
@Controller
@RequestMapping("/s/{secretariat}/program/{number}/bagi-biaya/lembar")
class SheetController {

    private final Programmes programmes;
    private final CostSheets sheets;
    private final Clock clock;

    SheetController(Programmes programmes, CostSheets sheets, Clock clock) {
        this.programmes = programmes;
        this.sheets = sheets;
        this.clock = clock;
    }

    @MayKeepCostSheets
    @GetMapping
    ModelAndView edit(
            Actor actor, @PathVariable String number, @RequestParam(defaultValue = "") String cara, Locale locale) {
        Programme programme = programmes.find(actor, number);
        List<Sharer> sharers = Sharers.of(programme);
        boolean pasted = cara.equals("tempel") || sharers.size() > SheetForm.MOST_FOR_CELLS;
        SheetForm form = sheets.latest(actor, programme)
                .map(sheet -> SheetForm.of(sheet, sharers, pasted, new Figures(locale)))
                .orElseGet(() -> SheetForm.empty(pasted, actor.today(clock).getYear()));
        return page(programme, sharers, form, Problems.NONE);
    }

    @MayKeepCostSheets
    @PostMapping
    ModelAndView save(Actor actor, @PathVariable String number, Typed typed, Locale locale) {
        SheetForm form = SheetForm.of(typed);
        Outcome<CostSheet> outcome = sheets.save(actor, number, form, locale);
        if (outcome instanceof Outcome.Done<CostSheet>) {
            return new ModelAndView(
                    "redirect:/s/" + actor.seatOrRefuse().slug() + "/program/" + number + "/bagi-biaya");
        }
        Programme programme = programmes.find(actor, number);
        List<Sharer> sharers = Sharers.of(programme);
        if (outcome instanceof Outcome.Overtaken<CostSheet> overtaken) {
            ModelAndView page = page(
                            programme, sharers, form.onTopOf(overtaken.current().revision()), Problems.NONE)
                    .addObject("overtakenBy", overtaken.current());
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
        ModelAndView page = page(programme, sharers, form, ((Outcome.Refused<CostSheet>) outcome).problems());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView page(Programme programme, List<Sharer> sharers, SheetForm form, Problems problems) {
        boolean tooMany = sharers.size() > CostTable.MOST;
        Map<Integer, Reason> coalitions = new LinkedHashMap<>();
        StringBuilder skeleton = new StringBuilder();
        if (!tooMany && sharers.size() >= CostTable.FEWEST) {
            for (int coalition : Coalitions.bySize(sharers.size())) {
                coalitions.put(coalition, Words.names(coalition, sharers));
                skeleton.append(Coalitions.text(coalition, sharers)).append("\t\n");
            }
        }
        return new ModelAndView("costsharing/sheet")
                .addObject("programme", programme)
                .addObject("sharers", sharers)
                .addObject("tooMany", tooMany)
                .addObject("coalitions", coalitions)
                .addObject("skeleton", skeleton.toString())
                .addObject("form", form)
                .addObject("problems", problems);
    }
}
