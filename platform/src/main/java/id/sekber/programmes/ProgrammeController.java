package id.sekber.programmes;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages of joint programmes. */
@Controller
@RequestMapping("/s/{secretariat}/program")
class ProgrammeController {

    private final Programmes programmes;
    private final StrandsOfProgramme strands;
    private final List<SignpostOfProgramme> signposts;

    ProgrammeController(Programmes programmes, StrandsOfProgramme strands, List<SignpostOfProgramme> signposts) {
        this.programmes = programmes;
        this.strands = strands;
        this.signposts = List.copyOf(signposts);
    }

    @MayReadSecretariat
    @GetMapping
    ModelAndView list(Actor actor) {
        return new ModelAndView("programmes/list").addObject("programmes", programmes.all(actor));
    }

    @MayReadSecretariat
    @GetMapping("/{number}")
    ModelAndView show(Actor actor, @PathVariable String number, Locale locale) {
        Programme programme = programmes.find(actor, number);
        return new ModelAndView("programmes/programme")
                .addObject("programme", programme)
                .addObject("strands", strands.of(actor, programme, locale))
                .addObject(
                        "signposts",
                        signposts.stream()
                                .map(signpost -> signpost.of(actor, programme))
                                .toList());
    }

    @MayPlanProgrammes
    @GetMapping("/baru")
    ModelAndView begin(Actor actor, @RequestParam(defaultValue = "") String tantangan) {
        return form(actor, null, ProgrammeForm.answering(tantangan), Problems.NONE);
    }

    @MayPlanProgrammes
    @PostMapping("/baru")
    ModelAndView plan(Actor actor, Typed typed) {
        ProgrammeForm form = form(typed);
        Outcome<String> outcome = programmes.plan(actor, form);
        if (outcome instanceof Outcome.Refused<String> refused) {
            return answer(HttpStatus.UNPROCESSABLE_CONTENT, form(actor, null, form, refused.problems()));
        }
        return to(actor, ((Outcome.Done<String>) outcome).value());
    }

    @MayPlanProgrammes
    @GetMapping("/{number}/ubah")
    ModelAndView edit(Actor actor, @PathVariable String number) {
        Programme programme = programmes.find(actor, number);
        return form(actor, programme, ProgrammeForm.of(programme), Problems.NONE);
    }

    @MayPlanProgrammes
    @PostMapping("/{number}/ubah")
    ModelAndView change(Actor actor, @PathVariable String number, Typed typed) {
        ProgrammeForm form = form(typed);
        Outcome<Programme> outcome = programmes.change(actor, number, form);
        if (outcome instanceof Outcome.Refused<Programme> refused) {
            return answer(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    form(actor, programmes.find(actor, number), form, refused.problems()));
        }
        if (outcome instanceof Outcome.Overtaken<Programme> overtaken) {
            Programme saved = overtaken.current();
            return answer(
                    HttpStatus.CONFLICT,
                    form(actor, saved, form.onTopOf(saved), Problems.NONE).addObject("overtakenBy", saved));
        }
        return to(actor, number);
    }

    private static ModelAndView to(Actor actor, String number) {
        return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + "/program/" + number);
    }

    private static ModelAndView answer(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }

    private static ProgrammeForm form(Typed typed) {
        return new ProgrammeForm(
                typed.text("judul"),
                typed.text("tantangan"),
                typed.text("tujuan"),
                typed.text("hasil"),
                typed.text("keluaran"),
                typed.texts("pihak"),
                typed.version());
    }

    private ModelAndView form(Actor actor, @Nullable Programme programme, ProgrammeForm form, Problems problems) {
        Map<String, String> challenges = new LinkedHashMap<>();
        challenges.put("", "-");
        programmes
                .challenges(actor)
                .forEach(challenge -> challenges.put(challenge.number(), challenge.number() + " " + challenge.title()));
        return new ModelAndView("programmes/form")
                .addObject("programme", programme)
                .addObject("form", form)
                .addObject("problems", problems)
                .addObject("challenges", challenges)
                .addObject("members", programmes.members(actor));
    }
}
