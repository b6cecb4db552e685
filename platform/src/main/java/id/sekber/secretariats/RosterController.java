package id.sekber.secretariats;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayInvite;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.PersonForm;
import id.sekber.accounts.Registration;
import id.sekber.accounts.Role;
import id.sekber.regions.SchematicMap;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.RegionCode;
import id.sekber.vocabulary.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page of who is who: members, organs, people and their mandates. */
@Controller
@RequestMapping("/s/{secretariat}/anggota")
class RosterController {

    private final Roster roster;
    private final Registration registration;
    private final Appointments appointments;
    private final SchematicMap maps;

    RosterController(Roster roster, Registration registration, Appointments appointments, SchematicMap maps) {
        this.roster = roster;
        this.registration = registration;
        this.appointments = appointments;
        this.maps = maps;
    }

    @MayReadSecretariat
    @GetMapping
    ModelAndView show(Actor actor) {
        return page(roster.of(actor), new Typed(Map.of()), Problems.NONE);
    }

    @MayInvite
    @PostMapping("/jabatan")
    ModelAndView appoint(Actor actor, Typed typed) {
        Role role = Arrays.stream(Role.values())
                .filter(each -> each.name().equals(typed.text("peran")))
                .findFirst()
                .orElse(Role.PARTNER);
        PersonForm person = new PersonForm(typed.text("nama"), typed.text("surel"));
        Problems problems = Problems.NONE
                .unless(!typed.text("peran").isEmpty(), "peran", "secretariats.post.role.missing")
                .unless(
                        Dates.parse(typed.text("mulai")).isPresent(),
                        "mulai",
                        "secretariats.date.form",
                        dash(typed.text("mulai")))
                .unless(
                        typed.text("sampai").isEmpty()
                                || Dates.parse(typed.text("sampai")).isPresent(),
                        "sampai",
                        "secretariats.date.form",
                        dash(typed.text("sampai")));
        if (problems.any()) {
            return refused(actor, typed, problems);
        }
        PostForm post = new PostForm(
                new UUID(0, 0),
                role,
                emptyToNull(typed.text("anggota")),
                uuid(typed.text("organ")),
                typed.text("jabatan"),
                Dates.parse(typed.text("mulai")).orElseThrow(),
                Dates.parse(typed.text("sampai")).orElse(null));
        if (post.problems().any()) {
            return refused(actor, typed, post.problems());
        }
        Outcome<Registration.Invited> invited = registration.invite(actor, person);
        if (invited instanceof Outcome.Refused<Registration.Invited> refused) {
            return refused(actor, typed, refused.problems());
        }
        Registration.Invited who = ((Outcome.Done<Registration.Invited>) invited).value();
        Outcome<UUID> appointed =
                appointments.appoint(actor, actor.seatOrRefuse().secretariat(), post.givenTo(who.person()));
        if (appointed instanceof Outcome.Refused<UUID> refused) {
            return refused(actor, typed, refused.problems());
        }
        // The link is shown on the answer itself, once: it is kept nowhere.
        return page(roster.of(actor), new Typed(Map.of()), Problems.NONE)
                .addObject(
                        "invitation",
                        Optional.ofNullable(who.token())
                                .map(token -> "/undangan/" + token)
                                .orElse(null))
                .addObject("invited", person.name());
    }

    @MayInvite
    @PostMapping("/jabatan/{post}/akhiri")
    ModelAndView endMandate(Actor actor, @PathVariable UUID post, Typed typed) {
        return answer(actor, typed, roster.endMandate(actor, post, typed.text("sampai-" + post)));
    }

    @MayInvite
    @PostMapping("/{code}/keluar")
    ModelAndView leave(Actor actor, @PathVariable String code, Typed typed) {
        return answer(actor, typed, roster.leave(actor, code, typed.text("keluar-" + code)));
    }

    @MayInvite
    @PostMapping("/masuk")
    ModelAndView join(Actor actor, Typed typed) {
        return answer(actor, typed, roster.join(actor, typed.text("kode"), typed.text("bergabung")));
    }

    private ModelAndView answer(Actor actor, Typed typed, Outcome<Roster.View> outcome) {
        return outcome instanceof Outcome.Refused<Roster.View> refused
                ? refused(actor, typed, refused.problems())
                : new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + "/anggota");
    }

    private ModelAndView refused(Actor actor, Typed typed, Problems problems) {
        ModelAndView page = page(roster.of(actor), typed, problems);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Roster.View view, Typed typed, Problems problems) {
        List<RegionCode> present = view.members().stream()
                .filter(member -> member.memberOn(view.today()))
                .map(member -> RegionCode.of(member.code()))
                .toList();
        return new ModelAndView("secretariats/roster")
                .addObject("view", view)
                .addObject("map", present.isEmpty() ? null : maps.of(present))
                .addObject("typed", typed)
                .addObject("problems", problems);
    }

    private static String dash(String text) {
        return text.isBlank() ? "-" : text;
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }
}
