package id.sekber.goals;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.NotAllowed;
import id.sekber.goals.GoalSearch.Part;
import id.sekber.secretariats.Member;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages of the members' development goals: list, one, form. */
@Controller
@RequestMapping("/s/{secretariat}/tujuan")
class GoalController {

    private final DevelopmentGoals goals;
    private final GoalNames names;
    private final MessageSource messages;

    GoalController(DevelopmentGoals goals, GoalNames names, MessageSource messages) {
        this.goals = goals;
        this.names = names;
        this.messages = messages;
    }

    @MayReadSecretariat
    @GetMapping
    ModelAndView list(Actor actor, @RequestParam MultiValueMap<String, String> parameters, Locale locale) {
        return list(actor, GoalSearch.read(parameters), Problems.NONE, locale);
    }

    private ModelAndView list(Actor actor, GoalSearch search, Problems found, Locale locale) {
        Problems problems = search.problems().and(found);
        GoalSearch answered = search.problems().any() ? search.without(Part.TEXT) : search;
        ModelAndView page = new ModelAndView("goals/list")
                .addObject("found", goals.search(actor, answered))
                .addObject("search", search)
                .addObject("options", options(goals.members(actor), locale))
                .addObject("waiting", goals.waiting(actor))
                .addObject("names", names)
                .addObject("problems", problems);
        if (problems.any()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    /** What each part of the filter offers. */
    private Map<Part, Map<String, String>> options(List<Member> members, Locale locale) {
        String language = locale.getLanguage();
        Map<String, String> all = new LinkedHashMap<>();
        all.put("", word("goals.filter.all", locale));
        Map<Part, Map<String, String>> options = new EnumMap<>(Part.class);
        Map<String, String> byMember = new LinkedHashMap<>(all);
        members.forEach(member -> byMember.put(member.code(), member.name()));
        options.put(Part.MEMBER, byMember);
        options.put(Part.PLAN, with(all, words(GoalColumn.PLAN_KIND, locale)));
        options.put(Part.AFFAIR, with(all, names.affairs(language)));
        options.put(Part.SDG, with(all, names.sdgs(language)));
        options.put(Part.INDICATOR, with(all, names.indicators(language)));
        Map<String, String> states = new LinkedHashMap<>();
        states.put("", word("goals.filter.state.held", locale));
        states.put("draf", word("goals.state.DRAFT", locale));
        states.put("dirilis", word("goals.state.RELEASED", locale));
        states.put("ditarik", word("goals.state.WITHDRAWN", locale));
        options.put(Part.STATE, states);
        return options;
    }

    private static Map<String, String> with(Map<String, String> first, Map<String, String> rest) {
        Map<String, String> both = new LinkedHashMap<>(rest);
        both.remove("");
        Map<String, String> all = new LinkedHashMap<>(first);
        all.putAll(both);
        return all;
    }

    private Map<String, String> words(GoalColumn column, Locale locale) {
        Map<String, String> words = new LinkedHashMap<>();
        column.choices().forEach((code, key) -> words.put(code, word(key, locale)));
        return words;
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, new Object[0], locale);
    }

    @MayReleaseGoals
    @PostMapping("/rilis")
    ModelAndView release(Actor actor, Locale locale) {
        Outcome<Integer> outcome = goals.release(actor);
        return outcome instanceof Outcome.Done<Integer>
                ? to(actor, "?anggota=" + actor.member().orElse(""))
                : list(actor, new GoalSearch(Map.of(), 1), problems(outcome), locale);
    }

    @MayReadSecretariat
    @GetMapping("/{number}")
    ModelAndView show(Actor actor, @PathVariable String number) {
        return page(actor, number, "", Problems.NONE);
    }

    @MayReleaseGoals
    @PostMapping("/{number}/tarik")
    ModelAndView withdraw(Actor actor, @PathVariable String number, Typed typed) {
        String why = typed.text("alasan");
        return answer(actor, number, why, goals.withdraw(actor, number, why, typed.version()), "/" + number);
    }

    @MayWriteGoals
    @PostMapping("/{number}/buang")
    ModelAndView discard(Actor actor, @PathVariable String number, Typed typed) {
        boolean released = goals.find(actor, number).releasedAt() != null;
        return answer(actor, number, "", goals.discard(actor, number, typed.version()), released ? "/" + number : "");
    }

    private ModelAndView answer(Actor actor, String number, String why, Outcome<DevelopmentGoal> outcome, String next) {
        if (outcome instanceof Outcome.Done<DevelopmentGoal>) {
            return to(actor, next);
        }
        boolean overtaken = outcome instanceof Outcome.Overtaken<DevelopmentGoal>;
        ModelAndView page = page(actor, number, why, problems(outcome)).addObject("overtaken", overtaken);
        page.setStatus(overtaken ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Actor actor, String number, String why, Problems problems) {
        DevelopmentGoal goal = goals.find(actor, number);
        return new ModelAndView("goals/goal")
                .addObject("goal", goal)
                .addObject("latest", goal.revised() ? goals.latest(actor, number) : null)
                .addObject("names", names)
                .addObject("why", why)
                .addObject("problems", problems);
    }

    @MayWriteGoals
    @GetMapping("/baru")
    ModelAndView begin(Actor actor, Locale locale) {
        if (actor.member().isEmpty()) {
            throw new NotAllowed();
        }
        return form(null, GoalForm.EMPTY, Problems.NONE, locale);
    }

    @MayWriteGoals
    @PostMapping("/baru")
    ModelAndView write(Actor actor, Typed typed, Locale locale) {
        GoalForm form = GoalForm.typed(typed);
        Outcome<String> outcome = goals.write(actor, form, new Figures(locale));
        if (outcome instanceof Outcome.Done<String> done) {
            return to(actor, "/" + done.value());
        }
        ModelAndView page = form(null, form, problems(outcome), locale);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @MayWriteGoals
    @GetMapping("/{number}/ubah")
    ModelAndView edit(Actor actor, @PathVariable String number, Locale locale) {
        DevelopmentGoal goal = goals.latest(actor, number);
        return form(goal, GoalForm.of(goal, new Figures(locale)), Problems.NONE, locale);
    }

    @MayWriteGoals
    @PostMapping("/{number}/ubah")
    ModelAndView change(Actor actor, @PathVariable String number, Typed typed, Locale locale) {
        GoalForm form = GoalForm.typed(typed);
        Outcome<DevelopmentGoal> outcome = goals.change(actor, number, form, new Figures(locale));
        if (outcome instanceof Outcome.Done<DevelopmentGoal>) {
            return to(actor, "/" + number);
        }
        if (outcome instanceof Outcome.Overtaken<DevelopmentGoal> overtaken) {
            DevelopmentGoal saved = overtaken.current();
            ModelAndView page = form(saved, form.onTopOf(saved.version()), Problems.NONE, locale)
                    .addObject("overtakenBy", saved);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
        ModelAndView page = form(goals.latest(actor, number), form, problems(outcome), locale);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView form(@Nullable DevelopmentGoal goal, GoalForm form, Problems problems, Locale locale) {
        String language = locale.getLanguage();
        return new ModelAndView("goals/form")
                .addObject("goal", goal)
                .addObject("form", form)
                .addObject("problems", problems)
                .addObject("names", names)
                .addObject("plans", blankWith(words(GoalColumn.PLAN_KIND, locale)))
                .addObject("directions", blankWith(words(GoalColumn.DIRECTION, locale)))
                .addObject("priorities", blankWith(words(GoalColumn.PRIORITY, locale)))
                .addObject("affairs", names.affairs(language))
                .addObject("sdgs", names.sdgs(language))
                .addObject("indicators", names.indicators(language));
    }

    private static Map<String, String> blankWith(Map<String, String> words) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", "-");
        options.putAll(words);
        return options;
    }

    private static ModelAndView to(Actor actor, String below) {
        return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + "/tujuan" + below);
    }

    private static Problems problems(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.problems() : Problems.NONE;
    }
}
