package id.sekber.challenges;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.challenges.Challenge.Evidence;
import id.sekber.regions.Affair;
import id.sekber.regions.Affairs;
import id.sekber.regions.IndicatorName;
import id.sekber.regions.Indicators;
import id.sekber.regions.Observation;
import id.sekber.secretariats.Member;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages of the challenge register. */
@Controller
@RequestMapping("/s/{secretariat}/tantangan")
public class ChallengeController {

    /** The figures behind one piece of evidence, in the reader's language. */
    public record Exhibit(String place, String label, List<Observation> figures) {}

    /** Evidence that may be linked: indicators of one place. */
    public record Offer(String place, String regionCode, List<IndicatorName> indicators) {}

    private final Challenges challenges;
    private final Affairs affairs;
    private final Indicators indicators;
    private final RateChallenges ratings;
    private final StrandsOfChallenge strands;

    ChallengeController(
            Challenges challenges,
            Affairs affairs,
            Indicators indicators,
            RateChallenges ratings,
            StrandsOfChallenge strands) {
        this.challenges = challenges;
        this.affairs = affairs;
        this.indicators = indicators;
        this.ratings = ratings;
        this.strands = strands;
    }

    @MayReadSecretariat
    @GetMapping
    ModelAndView list(Actor actor) {
        return new ModelAndView("challenges/list").addObject("challenges", challenges.all(actor));
    }

    @MayReadSecretariat
    @GetMapping("/{number}")
    ModelAndView show(Actor actor, @PathVariable String number, Locale locale) {
        return page(actor, challenges.find(actor, number), "", Problems.NONE, locale);
    }

    @MayKeepChallenges
    @PostMapping("/{number}/tutup")
    ModelAndView close(Actor actor, @PathVariable String number, Typed typed, Locale locale) {
        String why = typed.text("penutup");
        return answer(actor, number, why, challenges.close(actor, number, why, typed.version()), locale);
    }

    @MayKeepChallenges
    @PostMapping("/{number}/buka")
    ModelAndView reopen(Actor actor, @PathVariable String number, Typed typed, Locale locale) {
        return answer(actor, number, "", challenges.reopen(actor, number, typed.version()), locale);
    }

    /** Someone else may have changed it since it was read: then it is shown as it is now, with what was typed. */
    private ModelAndView answer(Actor actor, String number, String why, Outcome<Challenge> outcome, Locale locale) {
        if (outcome instanceof Outcome.Done<Challenge>) {
            return to(actor, number);
        }
        boolean overtaken = outcome instanceof Outcome.Overtaken<Challenge>;
        return answer(
                overtaken ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT,
                page(actor, challenges.find(actor, number), why, problems(outcome), locale)
                        .addObject("overtaken", overtaken));
    }

    private ModelAndView page(Actor actor, Challenge challenge, String why, Problems problems, Locale locale) {
        return new ModelAndView("challenges/challenge")
                .addObject("challenge", challenge)
                .addObject("why", why)
                .addObject("problems", problems)
                .addObject("affair", affairName(challenge, locale))
                .addObject("exhibits", exhibits(actor, challenge, locale))
                .addObject("divergence", ratings.about(actor, challenge))
                .addObject("strands", strands.of(actor, challenge));
    }

    private @Nullable String affairName(Challenge challenge, Locale locale) {
        return challenge.affair() == null
                ? null
                : affairs.find(challenge.affair())
                        .map(affair -> affair.name().in(locale.getLanguage()))
                        .orElse(challenge.affair().text());
    }

    private List<Exhibit> exhibits(Actor actor, Challenge challenge, Locale locale) {
        Map<String, String> places = places(challenges.members(actor));
        return challenge.evidence().stream()
                .map(evidence -> new Exhibit(
                        places.getOrDefault(evidence.regionCode(), evidence.regionCode()),
                        indicators
                                .name(evidence.indicator())
                                .map(name -> name.label().in(locale.getLanguage()))
                                .orElse(evidence.indicator()),
                        indicators.series(evidence.regionCode(), evidence.indicator())))
                .toList();
    }

    @MayKeepChallenges
    @GetMapping("/baru")
    ModelAndView begin(Actor actor, Locale locale) {
        return form(actor, null, ChallengeForm.EMPTY, Problems.NONE, locale);
    }

    @MayKeepChallenges
    @PostMapping("/baru")
    ModelAndView record(Actor actor, Typed typed, Locale locale) {
        ChallengeForm form = form(typed);
        Outcome<String> outcome = challenges.record(actor, form);
        if (outcome instanceof Outcome.Done<String> done) {
            return to(actor, done.value());
        }
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, form(actor, null, form, problems(outcome), locale));
    }

    @MayKeepChallenges
    @GetMapping("/{number}/ubah")
    ModelAndView edit(Actor actor, @PathVariable String number, Locale locale) {
        Challenge challenge = challenges.find(actor, number);
        return form(actor, challenge, ChallengeForm.of(challenge), Problems.NONE, locale);
    }

    @MayKeepChallenges
    @PostMapping("/{number}/ubah")
    ModelAndView change(Actor actor, @PathVariable String number, Typed typed, Locale locale) {
        ChallengeForm form = form(typed);
        Outcome<Challenge> outcome = challenges.change(actor, number, form);
        if (outcome instanceof Outcome.Done<Challenge> done) {
            return to(actor, done.value().number());
        }
        if (outcome instanceof Outcome.Overtaken<Challenge> overtaken) {
            Challenge saved = overtaken.current();
            return answer(
                    HttpStatus.CONFLICT,
                    form(actor, saved, form.onTopOf(saved), Problems.NONE, locale)
                            .addObject("overtakenBy", saved));
        }
        return answer(
                HttpStatus.UNPROCESSABLE_CONTENT,
                form(actor, challenges.find(actor, number), form, problems(outcome), locale));
    }

    private static ModelAndView to(Actor actor, String number) {
        return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + "/tantangan/" + number);
    }

    private static ModelAndView answer(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }

    private static Problems problems(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.problems() : Problems.NONE;
    }

    private static ChallengeForm form(Typed typed) {
        return new ChallengeForm(
                typed.text("judul"),
                typed.text("cerita"),
                typed.text("urusan"),
                typed.beginningWith("terdampak-"),
                typed.texts("bukti").stream().map(Evidence::parse).toList(),
                typed.version());
    }

    private ModelAndView form(
            Actor actor, @Nullable Challenge challenge, ChallengeForm form, Problems problems, Locale locale) {
        List<Member> members = challenges.members(actor);
        return new ModelAndView("challenges/form")
                .addObject("challenge", challenge)
                .addObject("form", form)
                .addObject("problems", problems)
                .addObject("members", members)
                .addObject("affairs", affairOptions(locale))
                .addObject("offers", offers(members));
    }

    private Map<String, String> affairOptions(Locale locale) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", "-");
        for (Affair affair : affairs.all()) {
            options.put(
                    affair.code().text(), affair.code() + " " + affair.name().in(locale.getLanguage()));
        }
        return options;
    }

    private List<Offer> offers(List<Member> members) {
        List<Offer> offers = new ArrayList<>();
        places(members).forEach((code, place) -> {
            List<IndicatorName> names = indicators.namesFor(code);
            if (!names.isEmpty()) {
                offers.add(new Offer(place, code, names));
            }
        });
        return offers;
    }

    /** Where evidence may come from: each member, and the members together where figures exist for them. */
    private static Map<String, String> places(List<Member> members) {
        Map<String, String> places = new LinkedHashMap<>();
        members.forEach(member -> places.put(member.code(), member.name()));
        places.put("KARTAMANTUL", "Kartamantul");
        return places;
    }
}
