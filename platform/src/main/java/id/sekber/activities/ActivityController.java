package id.sekber.activities;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.NotAllowed;
import id.sekber.programmes.Party;
import id.sekber.programmes.Programme;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The activities of a programme on a timeline, and each by itself. */
@Controller
@RequestMapping("/s/{secretariat}/program/{number}/kegiatan")
class ActivityController {

    private final Programmes programmes;
    private final Activities activities;
    private final Clock clock;

    ActivityController(Programmes programmes, Activities activities, Clock clock) {
        this.programmes = programmes;
        this.activities = activities;
        this.clock = clock;
    }

    @MayReadSecretariat
    @GetMapping
    ModelAndView overview(Actor actor, @PathVariable String number, Locale locale) {
        return overview(actor, number, locale, Problems.NONE);
    }

    private ModelAndView overview(Actor actor, String number, Locale locale, Problems problems) {
        Programme programme = programmes.find(actor, number);
        Timeline timeline = activities.of(actor, programme);
        ModelAndView page = new ModelAndView("activities/timeline")
                .addObject("programme", programme)
                .addObject("timeline", timeline)
                .addObject("parties", parties(programme))
                .addObject(
                        "picture",
                        TimelinePicture.of(timeline, programme, actor.today(clock), new Figures(locale))
                                .orElse(null))
                .addObject("problems", problems);
        if (problems.any()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private static Map<String, Party> parties(Programme programme) {
        Map<String, Party> parties = new LinkedHashMap<>();
        programme.parties().forEach(party -> parties.put(party.code(), party));
        return parties;
    }

    @MayReadSecretariat
    @GetMapping("/{activity}")
    ModelAndView show(Actor actor, @PathVariable String number, @PathVariable String activity) {
        return show(actor, number, activity, Problems.NONE);
    }

    private ModelAndView show(Actor actor, String number, String activity, Problems problems) {
        Programme programme = programmes.find(actor, number);
        Timeline timeline = activities.of(actor, programme);
        Activity found = timeline.numbered(activity).orElseThrow(() -> new ActivityNotFound(activity));
        return new ModelAndView("activities/activity")
                .addObject("programme", programme)
                .addObject("timeline", timeline)
                .addObject("activity", found)
                .addObject("parties", parties(programme))
                .addObject("writes", Activities.writesFor(actor, found.responsible()))
                .addObject("problems", problems);
    }

    @MayWriteActivities
    @GetMapping("/baru")
    ModelAndView begin(Actor actor, @PathVariable String number) {
        Programme programme = programmes.find(actor, number);
        return form(actor, programme, null, ActivityForm.empty(actor.member().orElse("")), Problems.NONE);
    }

    @MayWriteActivities
    @PostMapping("/baru")
    ModelAndView add(Actor actor, @PathVariable String number, Typed typed) {
        ActivityForm form = ActivityForm.of(typed);
        Outcome<String> outcome = activities.add(actor, number, form);
        if (outcome instanceof Outcome.Done<String> done) {
            return to(actor, number, "/" + done.value());
        }
        ModelAndView page =
                form(actor, programmes.find(actor, number), null, form, ((Outcome.Refused<String>) outcome).problems());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @MayWriteActivities
    @GetMapping("/{activity}/ubah")
    ModelAndView edit(Actor actor, @PathVariable String number, @PathVariable String activity) {
        Programme programme = programmes.find(actor, number);
        Timeline timeline = activities.of(actor, programme);
        Activity found = timeline.numbered(activity).orElseThrow(() -> new ActivityNotFound(activity));
        if (!Activities.writesFor(actor, found.responsible())) {
            throw new NotAllowed();
        }
        return form(actor, programme, found, ActivityForm.of(found, timeline), Problems.NONE);
    }

    @MayWriteActivities
    @PostMapping("/{activity}/ubah")
    ModelAndView change(Actor actor, @PathVariable String number, @PathVariable String activity, Typed typed) {
        ActivityForm form = ActivityForm.of(typed);
        Outcome<Activity> outcome = activities.change(actor, number, activity, form);
        if (outcome instanceof Outcome.Done<Activity>) {
            return to(actor, number, "/" + activity);
        }
        Programme programme = programmes.find(actor, number);
        if (outcome instanceof Outcome.Overtaken<Activity> overtaken) {
            Activity saved = overtaken.current();
            ModelAndView page = form(actor, programme, saved, form.onTopOf(saved.version()), Problems.NONE)
                    .addObject("overtakenBy", saved);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
        ModelAndView page = form(
                actor,
                programme,
                activities.find(actor, programme, activity),
                form,
                ((Outcome.Refused<Activity>) outcome).problems());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** Moves an activity to the earliest day that is possible. */
    @MayWriteActivities
    @PostMapping("/{activity}/geser")
    ModelAndView shift(
            Actor actor, @PathVariable String number, @PathVariable String activity, Typed typed, Locale locale) {
        Outcome<Activity> outcome = activities.shift(actor, number, activity, typed.version());
        return outcome instanceof Outcome.Done<Activity>
                ? to(actor, number, "")
                : answered(overview(actor, number, locale, problems(outcome)), outcome);
    }

    @MayWriteActivities
    @PostMapping("/{activity}/hapus")
    ModelAndView remove(Actor actor, @PathVariable String number, @PathVariable String activity, Typed typed) {
        Outcome<Activity> outcome = activities.remove(actor, number, activity, typed.version());
        return outcome instanceof Outcome.Done<Activity>
                ? to(actor, number, "")
                : answered(show(actor, number, activity, problems(outcome)), outcome);
    }

    private static Problems problems(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? refused.problems()
                : Problems.of("", "activities.overtaken");
    }

    private static ModelAndView answered(ModelAndView page, Outcome<?> outcome) {
        page.setStatus(
                outcome instanceof Outcome.Overtaken<?> ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView to(Actor actor, String number, String rest) {
        return new ModelAndView(
                "redirect:/s/" + actor.seatOrRefuse().slug() + "/program/" + number + "/kegiatan" + rest);
    }

    private ModelAndView form(
            Actor actor, Programme programme, @Nullable Activity activity, ActivityForm form, Problems problems) {
        Map<String, String> others = new LinkedHashMap<>();
        others.put("", "-");
        activities.of(actor, programme).activities().stream()
                .filter(each -> Optional.ofNullable(activity)
                        .filter(own -> own.id().equals(each.id()))
                        .isEmpty())
                .forEach(each -> others.put(each.number(), each.number() + " " + each.title()));
        return new ModelAndView("activities/form")
                .addObject("programme", programme)
                .addObject("activity", activity)
                .addObject("others", others)
                .addObject("form", form)
                .addObject("problems", problems);
    }
}
