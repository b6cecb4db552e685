package id.sekber.pathway;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.Rights;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages of paths: the list, one path by phase, its steps, and the checklists to print. */
@Controller
@RequestMapping("/s/{secretariat}/kelembagaan/jalur")
class PathController {

    private final Pathways pathways;

    PathController(Pathways pathways) {
        this.pathways = pathways;
    }

    @MayReadSecretariat
    @GetMapping
    ModelAndView list(Actor actor) {
        return new ModelAndView("pathway/list").addObject("courses", pathways.all(actor));
    }

    @MayReadSecretariat
    @GetMapping("/{number}")
    ModelAndView show(Actor actor, @PathVariable String number) {
        return new ModelAndView("pathway/path").addObject("course", pathways.find(actor, number));
    }

    @MayReadSecretariat
    @GetMapping("/{number}/cetak")
    ModelAndView print(
            Actor actor, @PathVariable String number, @RequestParam(name = "fase", defaultValue = "") String chosen) {
        Course course = pathways.find(actor, number);
        List<Phase> phases = course.phases().stream()
                .filter(phase -> chosen.isEmpty() || chosen.equals(String.valueOf(phase.number())))
                .toList();
        if (phases.isEmpty()) {
            throw new PathNotFound(chosen);
        }
        return new ModelAndView("pathway/print").addObject("course", course).addObject("phases", phases);
    }

    @MayKeepPathways
    @GetMapping("/baru")
    ModelAndView begin(Actor actor) {
        return form(null, PathForm.blank(), Problems.NONE);
    }

    @MayKeepPathways
    @PostMapping("/baru")
    ModelAndView begun(Actor actor, Typed typed) {
        PathForm form = form(typed);
        Outcome<String> outcome = pathways.begin(actor, form);
        return outcome instanceof Outcome.Done<String> done
                ? to(actor, done.value())
                : answer(HttpStatus.UNPROCESSABLE_CONTENT, form(null, form, problems(outcome)));
    }

    @MayKeepPathways
    @GetMapping("/{number}/ubah")
    ModelAndView edit(Actor actor, @PathVariable String number) {
        Path path = pathways.find(actor, number).path();
        return form(path, PathForm.of(path), Problems.NONE);
    }

    @MayKeepPathways
    @PostMapping("/{number}/ubah")
    ModelAndView change(Actor actor, @PathVariable String number, Typed typed) {
        PathForm form = form(typed);
        Outcome<Path> outcome = pathways.change(actor, number, form);
        if (outcome instanceof Outcome.Done<Path>) {
            return to(actor, number);
        } else if (outcome instanceof Outcome.Overtaken<Path> overtaken) {
            Path saved = overtaken.current();
            return answer(
                    HttpStatus.CONFLICT,
                    form(saved, form.onTopOf(saved), Problems.NONE).addObject("overtakenBy", saved));
        }
        return answer(
                HttpStatus.UNPROCESSABLE_CONTENT,
                form(pathways.find(actor, number).path(), form, problems(outcome)));
    }

    @MayReadSecretariat
    @GetMapping("/{number}/langkah/{step}")
    ModelAndView step(Actor actor, @PathVariable String number, @PathVariable int step) {
        return step(actor, number, step, EvidenceForm.BLANK, null, Problems.NONE);
    }

    @MayKeepPathways
    @PostMapping("/{number}/langkah/{step}/bukti")
    ModelAndView attach(Actor actor, @PathVariable String number, @PathVariable int step, Typed typed) {
        EvidenceForm form = new EvidenceForm(
                typed.text("keluaran"),
                clean(typed.text("rujukan")).toUpperCase(Locale.ROOT),
                clean(typed.text("catatan")),
                clean(typed.text("sumber")));
        Outcome<UUID> outcome = pathways.attach(actor, number, step, form);
        return outcome instanceof Outcome.Done<UUID>
                ? toStep(actor, number, step)
                : answer(HttpStatus.UNPROCESSABLE_CONTENT, step(actor, number, step, form, null, problems(outcome)));
    }

    @MayKeepPathways
    @PostMapping("/{number}/langkah/{step}/bukti/{evidence}/lepas")
    ModelAndView detach(Actor actor, @PathVariable String number, @PathVariable int step, @PathVariable UUID evidence) {
        pathways.detach(actor, number, step, evidence);
        return toStep(actor, number, step);
    }

    @MayKeepPathways
    @PostMapping("/{number}/langkah/{step}/keterangan")
    ModelAndView say(Actor actor, @PathVariable String number, @PathVariable int step, Typed typed) {
        RemarkForm form =
                new RemarkForm(clean(typed.text("kurang")), clean(typed.text("tidak-perlu")), typed.version());
        Outcome<Remark> outcome = pathways.say(actor, number, step, form);
        if (outcome instanceof Outcome.Done<Remark>) {
            return toStep(actor, number, step);
        } else if (outcome instanceof Outcome.Overtaken<Remark> overtaken) {
            Remark saved = overtaken.current();
            return answer(
                    HttpStatus.CONFLICT,
                    step(actor, number, step, EvidenceForm.BLANK, form.onTopOf(saved), Problems.NONE)
                            .addObject("overtakenBy", saved));
        }
        return answer(
                HttpStatus.UNPROCESSABLE_CONTENT,
                step(actor, number, step, EvidenceForm.BLANK, form, problems(outcome)));
    }

    private ModelAndView step(
            Actor actor, String number, int step, EvidenceForm form, @Nullable RemarkForm remark, Problems problems) {
        Course course = pathways.find(actor, number);
        Course.Line line = course.line(step).orElseThrow(() -> new PathNotFound(step));
        return new ModelAndView("pathway/step")
                .addObject("course", course)
                .addObject("line", line)
                .addObject("form", form)
                .addObject("remark", remark == null ? RemarkForm.of(line.remark()) : remark)
                .addObject("problems", problems)
                .addObject("offered", offered(actor));
    }

    private List<Evidence.Entry> offered(Actor actor) {
        return Rights.may(actor, MayKeepPathways.class) ? pathways.offered(actor) : List.of();
    }

    private static PathForm form(Typed typed) {
        return new PathForm(
                clean(typed.text("judul")), typed.text("jenis"), clean(typed.text("tujuan")), typed.version());
    }

    private static ModelAndView form(@Nullable Path path, PathForm form, Problems problems) {
        return new ModelAndView("pathway/form")
                .addObject("path", path)
                .addObject("form", form)
                .addObject("problems", problems);
    }

    /** One kind of line end, and nothing that the database cannot keep. */
    private static String clean(String text) {
        return text.replace("\r\n", "\n").replace("\u0000", "").strip();
    }

    private static Problems problems(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.problems() : Problems.NONE;
    }

    private static ModelAndView answer(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }

    private static ModelAndView to(Actor actor, String number) {
        return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + "/kelembagaan/jalur/" + number);
    }

    private static ModelAndView toStep(Actor actor, String number, int step) {
        return new ModelAndView(
                "redirect:/s/" + actor.seatOrRefuse().slug() + "/kelembagaan/jalur/" + number + "/langkah/" + step);
    }
}
