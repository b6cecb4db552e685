package id.sekber.costsharing;

import id.sekber.accounts.Actor;
import id.sekber.programmes.Programme;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The keys of a programme: from published figures, from agreed weights, mixed. */
@Controller
@RequestMapping("/s/{secretariat}/program/{number}/bagi-biaya/kunci")
class KeyController {

    private static final String TRIO = "trio";

    private final Programmes programmes;
    private final Keys keys;

    KeyController(Programmes programmes, Keys keys) {
        this.programmes = programmes;
        this.keys = keys;
    }

    @MayKeepCostSheets
    @GetMapping
    ModelAndView show(Actor actor, @PathVariable String number) {
        return page(actor, programmes.find(actor, number), KeyForm.empty(KeyForm.Kind.OWN), Problems.NONE);
    }

    /** The form of a key that is made of others, or of the three figures of the law. */
    @MayKeepCostSheets
    @GetMapping("/baru")
    ModelAndView begin(Actor actor, @PathVariable String number, @RequestParam(defaultValue = "") String bentuk) {
        return composed(
                actor,
                programmes.find(actor, number),
                KeyForm.empty(KeyForm.Kind.withCode(bentuk)),
                bentuk.equals(TRIO),
                Problems.NONE);
    }

    @MayKeepCostSheets
    @PostMapping("/trio")
    ModelAndView addTrio(Actor actor, @PathVariable String number, Typed typed, Locale locale) {
        Programme programme = programmes.find(actor, number);
        KeyForm form = KeyForm.of(typed);
        return answer(
                actor,
                number,
                keys.addTrio(actor, programme, form, locale),
                problems -> composed(actor, programme, form, true, problems));
    }

    @MayKeepCostSheets
    @PostMapping
    ModelAndView add(Actor actor, @PathVariable String number, Typed typed, Locale locale) {
        Programme programme = programmes.find(actor, number);
        KeyForm form = KeyForm.of(typed);
        boolean simple = switch (form.kind()) {
            case INDICATOR, OWN, MIXED -> true;
            case TWO_PART, COLLAR, CREDIT, FEE -> false;
        };
        return answer(
                actor,
                number,
                keys.add(actor, programme, form, locale),
                problems -> simple
                        ? page(actor, programme, form, problems)
                        : composed(actor, programme, form, false, problems));
    }

    /** To the board with the new key, or the form again with what is wrong. */
    private static ModelAndView answer(
            Actor actor, String number, Outcome<String> outcome, Function<Problems, ModelAndView> again) {
        if (outcome instanceof Outcome.Refused<String> refused) {
            ModelAndView page = again.apply(refused.problems());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + "/program/" + number
                + "/bagi-biaya?kunci=" + ((Outcome.Done<String>) outcome).value());
    }

    @MayKeepCostSheets
    @PostMapping("/{code}/singkirkan")
    ModelAndView putAside(Actor actor, @PathVariable String number, @PathVariable String code) {
        keys.putAside(actor, programmes.find(actor, number), code);
        return new ModelAndView(
                "redirect:/s/" + actor.seatOrRefuse().slug() + "/program/" + number + "/bagi-biaya/kunci");
    }

    private ModelAndView page(Actor actor, Programme programme, KeyForm form, Problems problems) {
        List<Sharer> sharers = Sharers.of(programme);
        return new ModelAndView("costsharing/keys")
                .addObject("programme", programme)
                .addObject("sharers", sharers)
                .addObject("ring", keys.of(actor, programme, sharers))
                .addObject("weightings", keys.weightings(actor, programme, sharers))
                .addObject("definitions", keys.definitions(actor))
                .addObject("form", form)
                .addObject("problems", problems);
    }

    private ModelAndView composed(Actor actor, Programme programme, KeyForm form, boolean trio, Problems problems) {
        List<Sharer> sharers = Sharers.of(programme);
        return new ModelAndView("costsharing/key")
                .addObject("programme", programme)
                .addObject("sharers", sharers)
                .addObject("ring", keys.of(actor, programme, sharers))
                .addObject("definitions", keys.definitions(actor))
                .addObject("form", form)
                .addObject("trio", trio)
                .addObject("problems", problems);
    }
}
