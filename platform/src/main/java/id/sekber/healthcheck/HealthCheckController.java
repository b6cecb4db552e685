package id.sekber.healthcheck;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.Rights;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages of rounds: list, draft, who is asked, opening, closing, results and their files. */
@Controller
@RequestMapping("/s/{secretariat}/kelembagaan/kesehatan")
class HealthCheckController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final Typed NOTHING = new Typed(Map.of());

    private final Rounds rounds;
    private final InviteToRound inviting;

    HealthCheckController(Rounds rounds, InviteToRound inviting) {
        this.rounds = rounds;
        this.inviting = inviting;
    }

    @MayReadSecretariat
    @GetMapping
    ModelAndView list(Actor actor) {
        return new ModelAndView("healthcheck/list").addObject("rounds", rounds.all(actor));
    }

    @MayKeepHealthChecks
    @GetMapping("/baru")
    ModelAndView begin(Actor actor) {
        return form(null, rounds.begin(actor), Problems.NONE);
    }

    @MayKeepHealthChecks
    @PostMapping("/baru")
    ModelAndView draft(Actor actor, Typed typed) {
        RoundForm form = form(typed);
        Outcome<String> outcome = rounds.draft(actor, form);
        if (outcome instanceof Outcome.Refused<String> refused) {
            return with(HttpStatus.UNPROCESSABLE_CONTENT, form(null, form, refused.problems()));
        }
        return to(actor, ((Outcome.Done<String>) outcome).value());
    }

    @MayKeepHealthChecks
    @GetMapping("/{number}/ubah")
    ModelAndView edit(Actor actor, @PathVariable String number) {
        Round round = rounds.find(actor, number).round();
        return form(round, RoundForm.of(round), Problems.NONE);
    }

    @MayKeepHealthChecks
    @PostMapping("/{number}/ubah")
    ModelAndView change(Actor actor, @PathVariable String number, Typed typed) {
        RoundForm form = form(typed);
        Outcome<Round> outcome = rounds.change(actor, number, form);
        if (outcome instanceof Outcome.Refused<Round> refused) {
            return with(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    form(rounds.find(actor, number).round(), form, refused.problems()));
        }
        if (outcome instanceof Outcome.Overtaken<Round> overtaken) {
            Round saved = overtaken.current();
            return with(
                    HttpStatus.CONFLICT,
                    form(saved, form.onTopOf(saved), Problems.NONE).addObject("overtakenBy", saved));
        }
        return to(actor, number);
    }

    @MayReadSecretariat
    @GetMapping("/{number}")
    ModelAndView show(Actor actor, @PathVariable String number) {
        return page(actor, number, NOTHING, Problems.NONE);
    }

    @MayKeepHealthChecks
    @PostMapping("/{number}/undang")
    ModelAndView inviteSeated(Actor actor, @PathVariable String number, Typed typed) {
        return answer(actor, number, typed, inviting.seated(actor, number, uuids(typed.texts("orang"))));
    }

    @MayKeepHealthChecks
    @PostMapping("/{number}/undang-luar")
    ModelAndView inviteByAddress(Actor actor, @PathVariable String number, Typed typed) {
        return link(
                actor,
                number,
                typed,
                inviting.byAddress(actor, number, typed.text("nama"), typed.text("surel"), typed.text("anggota")));
    }

    @MayKeepHealthChecks
    @PostMapping("/{number}/undangan/{who}/tautan")
    ModelAndView renewLink(Actor actor, @PathVariable String number, @PathVariable UUID who, Typed typed) {
        return link(actor, number, typed, inviting.renewLink(actor, number, who));
    }

    @MayKeepHealthChecks
    @PostMapping("/{number}/undangan/{who}/cabut")
    ModelAndView revoke(Actor actor, @PathVariable String number, @PathVariable UUID who, Typed typed) {
        return answer(actor, number, typed, inviting.revoke(actor, number, who));
    }

    @MayKeepHealthChecks
    @PostMapping("/{number}/buka")
    ModelAndView open(Actor actor, @PathVariable String number, Typed typed) {
        return answer(actor, number, typed, rounds.open(actor, number));
    }

    @MayKeepHealthChecks
    @PostMapping("/{number}/perpanjang")
    ModelAndView extend(Actor actor, @PathVariable String number, Typed typed) {
        return answer(actor, number, typed, rounds.extend(actor, number, typed.text("tutup")));
    }

    @MayKeepHealthChecks
    @PostMapping("/{number}/tutup")
    ModelAndView close(Actor actor, @PathVariable String number, Typed typed) {
        return answer(
                actor,
                number,
                typed,
                rounds.close(actor, number, typed.text("yakin").equals("ya")));
    }

    @MayReadSecretariat
    @GetMapping("/{number}/hasil.csv")
    ResponseEntity<byte[]> asCsv(Actor actor, @PathVariable String number) {
        return file(
                number + ".csv", CSV, ResultTable.csv(results(actor, number)).getBytes(StandardCharsets.UTF_8));
    }

    @MayReadSecretariat
    @GetMapping("/{number}/hasil.xlsx")
    ResponseEntity<byte[]> asXlsx(Actor actor, @PathVariable String number) {
        return file(number + ".xlsx", XLSX, ResultTable.xlsx(results(actor, number)));
    }

    private Results results(Actor actor, String number) {
        return rounds.results(actor, number).orElseThrow(() -> new RoundNotFound(number));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        ContentDisposition attached =
                ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, attached.toString())
                .body(bytes);
    }

    /** The link is shown on the answer itself, once: it is kept nowhere. */
    private ModelAndView link(Actor actor, String number, Typed typed, Outcome<InviteToRound.Link> outcome) {
        if (outcome instanceof Outcome.Done<InviteToRound.Link> done) {
            return page(actor, number, NOTHING, Problems.NONE).addObject("link", done.value());
        }
        return answer(actor, number, typed, outcome);
    }

    private ModelAndView answer(Actor actor, String number, Typed typed, Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? with(HttpStatus.UNPROCESSABLE_CONTENT, page(actor, number, typed, refused.problems()))
                : to(actor, number);
    }

    private static ModelAndView to(Actor actor, String number) {
        return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + "/kelembagaan/kesehatan/" + number);
    }

    private static ModelAndView with(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(Actor actor, String number, Typed typed, Problems problems) {
        Rounds.View view = rounds.find(actor, number);
        boolean invites =
                Rights.may(actor, MayKeepHealthChecks.class) && !view.round().closed();
        return new ModelAndView("healthcheck/round")
                .addObject("view", view)
                .addObject("typed", typed)
                .addObject("problems", problems)
                .addObject("candidates", invites ? inviting.candidates(actor, number) : null)
                .addObject(
                        "results",
                        view.round().closed() ? rounds.results(actor, number).orElse(null) : null);
    }

    private static ModelAndView form(@Nullable Round round, RoundForm form, Problems problems) {
        return new ModelAndView("healthcheck/form")
                .addObject("round", round)
                .addObject("form", form)
                .addObject("problems", problems);
    }

    private static RoundForm form(Typed typed) {
        return new RoundForm(
                typed.text("judul"),
                typed.text("maksud"),
                typed.text("penyebutan"),
                typed.text("minimum"),
                typed.text("mulai"),
                typed.text("tutup"),
                typed.version());
    }

    /** What is no identity was not sent by our form, and names nobody. */
    private static List<UUID> uuids(List<String> texts) {
        List<UUID> found = new ArrayList<>();
        for (String text : texts) {
            try {
                found.add(UUID.fromString(text));
            } catch (IllegalArgumentException notOurs) {
                // Named nobody.
            }
        }
        return found;
    }
}
