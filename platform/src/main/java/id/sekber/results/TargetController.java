package id.sekber.results;

import id.sekber.accounts.Actor;
import id.sekber.programmes.MayPlanProgrammes;
import id.sekber.programmes.Programme;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.time.Clock;
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

/** The targets of a programme, a year at a time, and the breakdowns that they are given by. */
@Controller
@RequestMapping("/s/{secretariat}/program/{number}/kerangka")
class TargetController {

    private static final String YEAR = "tahun";

    private final Programmes programmes;
    private final Logframes logframes;
    private final Targets targets;
    private final Breakdowns breakdowns;
    private final Clock clock;

    TargetController(Programmes programmes, Logframes logframes, Targets targets, Breakdowns breakdowns, Clock clock) {
        this.programmes = programmes;
        this.logframes = logframes;
        this.targets = targets;
        this.breakdowns = breakdowns;
        this.clock = clock;
    }

    /** One that is no year is next year, which most targets begin with. */
    private int year(Actor actor, Typed typed) {
        String year = typed.text(YEAR).strip();
        int next = actor.today(clock).getYear() + 1;
        int read = year.matches("\\d{4}") ? Integer.parseInt(year) : next;
        return read >= Targets.FIRST_YEAR && read <= Targets.LAST_YEAR ? read : next;
    }

    @MayPlanProgrammes
    @GetMapping("/target")
    ModelAndView edit(Actor actor, @PathVariable String number, Typed typed, Locale locale) {
        Logframe logframe = logframes.of(actor, programmes.find(actor, number), locale);
        TargetForm form = TargetForm.of(year(actor, typed), logframe.targets(), new Figures(locale));
        return page(logframe, form, Problems.NONE, HttpStatus.OK);
    }

    @MayPlanProgrammes
    @PostMapping("/target")
    ModelAndView save(Actor actor, @PathVariable String number, Typed typed, Locale locale) {
        Logframe logframe = logframes.of(actor, programmes.find(actor, number), locale);
        TargetForm form = TargetForm.typed(year(actor, typed), logframe.indicators(), typed);
        Outcome<List<Target>> outcome = targets.save(actor, number, form, new Figures(locale));
        if (outcome instanceof Outcome.Refused<List<Target>> refused) {
            return page(logframe, form, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (outcome instanceof Outcome.Overtaken<List<Target>> overtaken) {
            List<Target> saved = overtaken.current();
            return page(logframe, form.onTopOf(saved), Problems.NONE, HttpStatus.CONFLICT)
                    .addObject("overtakenBy", saved);
        }
        return LogframeController.to(actor, LogframeController.path(number) + "#target");
    }

    private static ModelAndView page(Logframe logframe, TargetForm form, Problems problems, HttpStatus status) {
        return new ModelAndView("results/targets", status)
                .addObject("logframe", logframe)
                .addObject("form", form)
                .addObject("problems", problems);
    }

    @MayPlanProgrammes
    @GetMapping("/perincian/baru")
    ModelAndView begin(Actor actor, @PathVariable String number, Typed typed) {
        DimensionForm form = DimensionForm.typed(typed);
        return page(programmes.find(actor, number), null, form, Problems.NONE, HttpStatus.OK);
    }

    @MayPlanProgrammes
    @PostMapping("/perincian/baru")
    ModelAndView add(Actor actor, @PathVariable String number, Typed typed) {
        DimensionForm form = DimensionForm.typed(typed);
        Outcome<UUID> outcome = breakdowns.add(actor, number, form);
        return outcome instanceof Outcome.Refused<UUID> refused
                ? page(programmes.find(actor, number), null, form, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT)
                : LogframeController.to(actor, LogframeController.path(number) + "#target");
    }

    @MayPlanProgrammes
    @GetMapping("/perincian/{id}")
    ModelAndView edit(Actor actor, @PathVariable String number, @PathVariable UUID id) {
        Programme programme = programmes.find(actor, number);
        Dimension dimension = breakdowns.find(actor, programme, id);
        return page(programme, dimension, DimensionForm.of(dimension), Problems.NONE, HttpStatus.OK);
    }

    @MayPlanProgrammes
    @PostMapping("/perincian/{id}")
    ModelAndView change(Actor actor, @PathVariable String number, @PathVariable UUID id, Typed typed) {
        DimensionForm form = DimensionForm.typed(typed);
        return answer(actor, number, id, form, breakdowns.change(actor, number, id, form));
    }

    @MayPlanProgrammes
    @PostMapping("/perincian/{id}/tarik")
    ModelAndView withdraw(Actor actor, @PathVariable String number, @PathVariable UUID id, Typed typed) {
        DimensionForm form = DimensionForm.of(breakdowns.find(actor, programmes.find(actor, number), id));
        return answer(actor, number, id, form, breakdowns.withdraw(actor, number, id, typed.version()));
    }

    private ModelAndView answer(Actor actor, String number, UUID id, DimensionForm form, Outcome<Dimension> outcome) {
        Programme programme = programmes.find(actor, number);
        if (outcome instanceof Outcome.Refused<Dimension> refused) {
            Dimension saved = breakdowns.find(actor, programme, id);
            return page(programme, saved, form, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (outcome instanceof Outcome.Overtaken<Dimension> overtaken) {
            Dimension saved = overtaken.current();
            return page(programme, saved, form.onTopOf(saved.version()), Problems.NONE, HttpStatus.CONFLICT)
                    .addObject("overtakenBy", saved);
        }
        return LogframeController.to(actor, LogframeController.path(number) + "#target");
    }

    private static ModelAndView page(
            Programme programme,
            @Nullable Dimension dimension,
            DimensionForm form,
            Problems problems,
            HttpStatus status) {
        return new ModelAndView("results/dimension", status)
                .addObject("programme", programme)
                .addObject("dimension", dimension)
                .addObject("form", form)
                .addObject("problems", problems);
    }
}
