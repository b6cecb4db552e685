package id.sekber.secretariats;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayAdminister;
import id.sekber.accounts.PersonForm;
import id.sekber.accounts.Registration;
import id.sekber.accounts.Role;
import id.sekber.regions.Region;
import id.sekber.regions.Regions;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The installation: its secretariats, and the first officer of each, who does the rest. */
@Controller
@RequestMapping("/administrasi")
class AdministrationController {

    private final Roster roster;
    private final FoundSecretariat founding;
    private final Registration registration;
    private final Appointments appointments;
    private final Regions regions;
    private final Clock clock;

    AdministrationController(
            Roster roster,
            FoundSecretariat founding,
            Registration registration,
            Appointments appointments,
            Regions regions,
            Clock clock) {
        this.roster = roster;
        this.founding = founding;
        this.registration = registration;
        this.appointments = appointments;
        this.regions = regions;
        this.clock = clock;
    }

    @MayAdminister
    @GetMapping
    ModelAndView show(Actor actor) {
        return page(actor, new Typed(Map.of()), Problems.NONE);
    }

    @MayAdminister
    @PostMapping("/sekretariat")
    ModelAndView found(Actor actor, Typed typed) {
        List<String> lines = typed.text("anggota")
                .lines()
                .map(String::trim)
                .filter(line -> !line.isEmpty())
                .toList();
        SecretariatForm form = new SecretariatForm(
                typed.text("nama"),
                typed.text("singkat"),
                typed.text("alamat"),
                typed.text("dasar"),
                lines.stream().map(this::code).toList());
        Outcome<UUID> outcome = founding.found(actor, form, today());
        if (outcome instanceof Outcome.Refused<UUID> refused) {
            return refused(actor, typed, refused.problems());
        }
        return new ModelAndView("redirect:/administrasi");
    }

    /** A line may hold a code or the full name of a region; what is neither is left for the founding to refuse by name. */
    private String code(String line) {
        List<Region> named = regions.named(line);
        return named.size() == 1 ? named.get(0).code().text() : line;
    }

    @MayAdminister
    @PostMapping("/sekretariat/{secretariat-id}/staf")
    ModelAndView appointOfficer(Actor actor, @PathVariable("secretariat-id") UUID secretariat, Typed typed) {
        String suffix = "-" + secretariat;
        PersonForm person = new PersonForm(typed.text("nama" + suffix), typed.text("surel" + suffix));
        PostForm post =
                new PostForm(new UUID(0, 0), Role.OFFICER, null, null, typed.text("jabatan" + suffix), today(), null);
        if (post.problems().any()) {
            return refused(actor, typed, post.problems().withFieldsEnding(suffix));
        }
        Outcome<Registration.Invited> invited = registration.invite(actor, person);
        if (invited instanceof Outcome.Refused<Registration.Invited> refused) {
            return refused(actor, typed, refused.problems().withFieldsEnding(suffix));
        }
        Registration.Invited who = ((Outcome.Done<Registration.Invited>) invited).value();
        appointments.appoint(actor, secretariat, post.givenTo(who.person()));
        return page(actor, new Typed(Map.of()), Problems.NONE)
                .addObject("invitation", who.token() == null ? null : "/undangan/" + who.token())
                .addObject("invited", person.name());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Asia/Jakarta")));
    }

    private ModelAndView refused(Actor actor, Typed typed, Problems problems) {
        ModelAndView page = page(actor, typed, problems);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Actor actor, Typed typed, Problems problems) {
        return new ModelAndView("secretariats/administration")
                .addObject("secretariats", roster.secretariats(actor))
                .addObject("typed", typed)
                .addObject("problems", problems);
    }
}
