package id.sekber.results;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.goals.Direction;
import id.sekber.programmes.MayPlanProgrammes;
import id.sekber.programmes.Programme;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The logframe of a programme, and the forms of its indicators, assumptions and risks. */
@Controller
@RequestMapping("/s/{secretariat}/program/{number}/kerangka")
class LogframeController {

    private final Programmes programmes;
    private final Logframes logframes;
    private final Breakdowns breakdowns;
    private final Safeguards safeguards;
    private final Clock clock;

    LogframeController(
            Programmes programmes, Logframes logframes, Breakdowns breakdowns, Safeguards safeguards, Clock clock) {
        this.programmes = programmes;
        this.logframes = logframes;
        this.breakdowns = breakdowns;
        this.safeguards = safeguards;
        this.clock = clock;
    }

    static String path(String number) {
        return "/program/" + number + "/kerangka";
    }

    static ModelAndView to(Actor actor, String path) {
        return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + path);
    }

    @MayReadSecretariat
    @GetMapping
    ModelAndView show(Actor actor, @PathVariable String number, Locale locale) {
        Programme programme = programmes.find(actor, number);
        return new ModelAndView("results/logframe")
                .addObject("logframe", logframes.of(actor, programme, locale))
                .addObject("safeguards", safeguards.of(actor, programme))
                .addObject("activities", logframes.activities(actor, programme))
                .addObject("nextYear", actor.today(clock).getYear() + 1);
    }

    @MayPlanProgrammes
    @GetMapping("/{kind}/baru")
    ModelAndView begin(Actor actor, @PathVariable String number, @PathVariable String kind, Typed typed) {
        EntryForm form = EntryForm.typed(EntryKind.find(kind), typed);
        return form(actor, programmes.find(actor, number), null, form, Problems.NONE, HttpStatus.OK);
    }

    @MayPlanProgrammes
    @PostMapping("/{kind}/baru")
    ModelAndView add(Actor actor, @PathVariable String number, @PathVariable String kind, Typed typed, Locale locale) {
        EntryForm form = EntryForm.typed(EntryKind.find(kind), typed);
        Outcome<UUID> outcome = logframes.add(actor, number, form, new Figures(locale));
        return outcome instanceof Outcome.Refused<UUID> refused
                ? form(
                        actor,
                        programmes.find(actor, number),
                        null,
                        form,
                        refused.problems(),
                        HttpStatus.UNPROCESSABLE_CONTENT)
                : to(actor, path(number));
    }

    @MayPlanProgrammes
    @GetMapping("/{kind}/{id}")
    ModelAndView edit(
            Actor actor, @PathVariable String number, @PathVariable String kind, @PathVariable UUID id, Locale locale) {
        Programme programme = programmes.find(actor, number);
        Entry entry = logframes.find(actor, programme, EntryKind.find(kind), id);
        return form(actor, programme, entry, EntryForm.of(entry, new Figures(locale)), Problems.NONE, HttpStatus.OK);
    }

    @MayPlanProgrammes
    @PostMapping("/{kind}/{id}")
    ModelAndView change(
            Actor actor,
            @PathVariable String number,
            @PathVariable String kind,
            @PathVariable UUID id,
            Typed typed,
            Locale locale) {
        EntryForm form = EntryForm.typed(EntryKind.find(kind), typed);
        return answer(actor, number, form, logframes.change(actor, number, id, form, new Figures(locale)), id);
    }

    @MayPlanProgrammes
    @PostMapping("/{kind}/{id}/tarik")
    ModelAndView withdraw(
            Actor actor,
            @PathVariable String number,
            @PathVariable String kind,
            @PathVariable UUID id,
            Typed typed,
            Locale locale) {
        EntryKind known = EntryKind.find(kind);
        Outcome<Entry> outcome = logframes.withdraw(actor, number, known, id, typed.version());
        Entry entry = outcome instanceof Outcome.Overtaken<Entry> overtaken
                ? overtaken.current()
                : ((Outcome.Done<Entry>) outcome).value();
        return answer(actor, number, EntryForm.of(entry, new Figures(locale)), outcome, id);
    }

    private ModelAndView answer(Actor actor, String number, EntryForm form, Outcome<Entry> outcome, UUID id) {
        Programme programme = programmes.find(actor, number);
        if (outcome instanceof Outcome.Overtaken<Entry> overtaken) {
            Entry saved = overtaken.current();
            return form(actor, programme, saved, form.onTopOf(saved.version()), Problems.NONE, HttpStatus.CONFLICT)
                    .addObject("overtakenBy", saved);
        }
        if (outcome instanceof Outcome.Refused<Entry> refused) {
            Entry saved = logframes.find(actor, programme, form.kind(), id);
            return form(actor, programme, saved, form, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return to(actor, path(number));
    }

    private ModelAndView form(
            Actor actor,
            Programme programme,
            @Nullable Entry entry,
            EntryForm form,
            Problems problems,
            HttpStatus status) {
        List<Dimension> dimensions = form.kind() == EntryKind.INDICATOR ? breakdowns.of(actor, programme) : List.of();
        return new ModelAndView("results/entry", status)
                .addObject("programme", programme)
                .addObject("entry", entry)
                .addObject("form", form)
                .addObject(
                        "places",
                        Place.all(programme).stream()
                                .map(place -> new Choice(place.key(), place.inWords(programme)))
                                .toList())
                .addObject("directions", Arrays.asList(Direction.values()))
                .addObject("dimensions", dimensions)
                .addObject("problems", problems);
    }
}
