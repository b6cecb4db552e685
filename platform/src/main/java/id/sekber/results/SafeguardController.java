package id.sekber.results;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.programmes.MayPlanProgrammes;
import id.sekber.programmes.Party;
import id.sekber.programmes.Programme;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
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

/** The safeguards of a programme. */
@Controller
@RequestMapping("/s/{secretariat}/program/{number}/pengaman")
class SafeguardController {

    private final Programmes programmes;
    private final Safeguards safeguards;

    SafeguardController(Programmes programmes, Safeguards safeguards) {
        this.programmes = programmes;
        this.safeguards = safeguards;
    }

    static String path(String number) {
        return "/program/" + number + "/pengaman";
    }

    static String path(String number, UUID id) {
        return path(number) + "/" + id;
    }

    @MayReadSecretariat
    @GetMapping
    ModelAndView list(Actor actor, @PathVariable String number) {
        Programme programme = programmes.find(actor, number);
        return new ModelAndView("results/safeguards")
                .addObject("programme", programme)
                .addObject("safeguards", safeguards.of(actor, programme));
    }

    @MayWriteSafeguards
    @GetMapping("/baru")
    ModelAndView begin(Actor actor, @PathVariable String number) {
        SafeguardForm form = SafeguardForm.beginning(actor.member().orElse(""));
        return form(actor, programmes.find(actor, number), null, form, Problems.NONE, HttpStatus.OK);
    }

    @MayWriteSafeguards
    @PostMapping("/baru")
    ModelAndView add(Actor actor, @PathVariable String number, Typed typed, Locale locale) {
        SafeguardForm form = SafeguardForm.typed(typed);
        Outcome<UUID> outcome = safeguards.add(actor, number, form, new Figures(locale));
        return outcome instanceof Outcome.Done<UUID> done
                ? LogframeController.to(actor, path(number, done.value()))
                : form(
                        actor,
                        programmes.find(actor, number),
                        null,
                        form,
                        problems(outcome),
                        HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @MayWriteSafeguards
    @GetMapping("/{id}/ubah")
    ModelAndView edit(Actor actor, @PathVariable String number, @PathVariable UUID id, Locale locale) {
        Programme programme = programmes.find(actor, number);
        Safeguard safeguard = safeguards.find(actor, programme, id);
        SafeguardForm form = SafeguardForm.of(safeguard, new Figures(locale));
        return form(actor, programme, safeguard, form, Problems.NONE, HttpStatus.OK);
    }

    @MayWriteSafeguards
    @PostMapping("/{id}/ubah")
    ModelAndView change(Actor actor, @PathVariable String number, @PathVariable UUID id, Typed typed, Locale locale) {
        SafeguardForm form = SafeguardForm.typed(typed);
        Outcome<Safeguard> outcome = safeguards.change(actor, number, id, form, new Figures(locale));
        Programme programme = programmes.find(actor, number);
        if (outcome instanceof Outcome.Overtaken<Safeguard> overtaken) {
            Safeguard saved = overtaken.current();
            return form(actor, programme, saved, form.onTopOf(saved.version()), Problems.NONE, HttpStatus.CONFLICT)
                    .addObject("overtakenBy", saved);
        }
        return outcome instanceof Outcome.Done<Safeguard>
                ? LogframeController.to(actor, path(number, id))
                : form(
                        actor,
                        programme,
                        safeguards.find(actor, programme, id),
                        form,
                        problems(outcome),
                        HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView form(
            Actor actor,
            Programme programme,
            @Nullable Safeguard safeguard,
            SafeguardForm form,
            Problems problems,
            HttpStatus status) {
        List<Party> parties = programme.parties().stream()
                .filter(party -> actor.member().isEmpty()
                        || actor.member().filter(party.code()::equals).isPresent())
                .toList();
        return new ModelAndView("results/safeguard-form", status)
                .addObject("programme", programme)
                .addObject("safeguard", safeguard)
                .addObject("form", form)
                .addObject("parties", parties)
                .addObject("problems", problems);
    }

    @MayReadSecretariat
    @GetMapping("/{id}")
    ModelAndView show(Actor actor, @PathVariable String number, @PathVariable UUID id) {
        return page(actor, number, id, new Asked(), Problems.NONE, HttpStatus.OK);
    }

    @MayPlanProgrammes
    @PostMapping("/{id}/ukur")
    ModelAndView measure(Actor actor, @PathVariable String number, @PathVariable UUID id, Typed typed, Locale locale) {
        MeasurementForm form = MeasurementForm.typed(typed);
        Outcome<Safeguard> outcome = safeguards.measure(actor, number, id, form, new Figures(locale));
        return answer(actor, number, id, new Asked(form, ConsentForm.EMPTY, ""), outcome);
    }

    @MayPlanProgrammes
    @PostMapping("/{id}/persetujuan")
    ModelAndView agree(Actor actor, @PathVariable String number, @PathVariable UUID id, Typed typed, Locale locale) {
        ConsentForm form = ConsentForm.typed(typed);
        Outcome<Safeguard> outcome = safeguards.agree(actor, number, id, form, new Figures(locale));
        return answer(actor, number, id, new Asked(MeasurementForm.EMPTY, form, ""), outcome);
    }

    @MayWriteSafeguards
    @PostMapping("/{id}/persetujuan/{consent}/akhiri")
    ModelAndView endConsent(
            Actor actor, @PathVariable String number, @PathVariable UUID id, @PathVariable UUID consent) {
        safeguards.endConsent(actor, number, id, consent);
        return LogframeController.to(actor, path(number, id));
    }

    @MayWriteSafeguards
    @PostMapping("/{id}/berlaku")
    ModelAndView putInForce(Actor actor, @PathVariable String number, @PathVariable UUID id, Typed typed) {
        return answer(actor, number, id, new Asked(), safeguards.putInForce(actor, number, id, typed.version()));
    }

    @MayWriteSafeguards
    @PostMapping("/{id}/tarik")
    ModelAndView withdraw(Actor actor, @PathVariable String number, @PathVariable UUID id, Typed typed) {
        String why = typed.text("alasan");
        Outcome<Safeguard> outcome = safeguards.withdraw(actor, number, id, why, typed.version());
        return outcome instanceof Outcome.Done<Safeguard>
                ? LogframeController.to(actor, path(number))
                : answer(actor, number, id, new Asked(MeasurementForm.EMPTY, ConsentForm.EMPTY, why), outcome);
    }

    private ModelAndView answer(Actor actor, String number, UUID id, Asked asked, Outcome<Safeguard> outcome) {
        if (outcome instanceof Outcome.Done<Safeguard>) {
            return LogframeController.to(actor, path(number, id));
        }
        return outcome instanceof Outcome.Overtaken<Safeguard>
                ? page(actor, number, id, asked, Problems.of("", "results.overtaken"), HttpStatus.CONFLICT)
                : page(actor, number, id, asked, problems(outcome), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(Actor actor, String number, UUID id, Asked asked, Problems problems, HttpStatus status) {
        Programme programme = programmes.find(actor, number);
        Safeguard safeguard = safeguards.find(actor, programme, id);
        return new ModelAndView("results/safeguard", status)
                .addObject("programme", programme)
                .addObject("safeguard", safeguard)
                .addObject("signed", safeguards.signed(actor, safeguard))
                .addObject("touches", safeguards.mayTouch(actor, safeguard))
                .addObject("binds", safeguards.binds(actor, safeguard.member().code()))
                .addObject("withdraws", safeguards.mayWithdraw(actor, safeguard))
                .addObject("asked", asked)
                .addObject("problems", problems);
    }

    private static Problems problems(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.problems() : Problems.NONE;
    }
}
