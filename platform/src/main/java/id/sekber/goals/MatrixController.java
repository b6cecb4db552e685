package id.sekber.goals;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.secretariats.Member;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where goals go together and where against each other: the members, two of them, two goals. */
@Controller
@RequestMapping("/s/{secretariat}/tujuan/matriks")
class MatrixController {

    private final CommonGround ground;
    private final DevelopmentGoals goals;
    private final GoalNames names;

    MatrixController(CommonGround ground, DevelopmentGoals goals, GoalNames names) {
        this.ground = ground;
        this.goals = goals;
        this.names = names;
    }

    /** All members, or two of them where the address names two that there are. */
    @MayReadSecretariat
    @GetMapping
    ModelAndView matrix(
            Actor actor, @RequestParam(defaultValue = "") String antara, @RequestParam(defaultValue = "") String dan) {
        Matrix matrix = ground.matrix(actor);
        Optional<Member> first = member(matrix, antara);
        Optional<Member> second = member(matrix, dan);
        if (first.isPresent() && second.isPresent() && !first.equals(second)) {
            return new ModelAndView("goals/pair")
                    .addObject("matrix", matrix)
                    .addObject("first", first.get())
                    .addObject("second", second.get())
                    .addObject("picture", GoalPicture.of(matrix, first.get(), second.get()))
                    .addObject("findings", matrix.between(first.get(), second.get()));
        }
        return new ModelAndView("goals/matrix")
                .addObject("matrix", matrix)
                .addObject("picture", MemberPicture.of(matrix));
    }

    private static Optional<Member> member(Matrix matrix, String code) {
        return matrix.members().stream()
                .filter(member -> member.code().equals(code))
                .findFirst();
    }

    @MayReadSecretariat
    @GetMapping("/{first}/{second}")
    ModelAndView compare(Actor actor, @PathVariable String first, @PathVariable String second) {
        return compare(actor, first, second, null, JudgementForm.EMPTY, Problems.NONE);
    }

    @MayJudgeGoals
    @PostMapping("/{first}/{second}/{kind}")
    ModelAndView judge(
            Actor actor,
            @PathVariable String first,
            @PathVariable String second,
            @PathVariable String kind,
            Typed typed) {
        Finding.Kind known = Finding.Kind.find(kind).orElseThrow(() -> new GoalNotFound(kind));
        JudgementForm form = new JudgementForm(typed.text("putusan"), typed.text("alasan"), typed.version());
        Outcome<Judged> outcome = ground.judge(actor, first, second, known, form);
        if (outcome instanceof Outcome.Done<Judged>) {
            return new ModelAndView(
                    "redirect:/s/" + actor.seatOrRefuse().slug() + "/tujuan/matriks/" + first + "/" + second);
        }
        boolean overtaken = outcome instanceof Outcome.Overtaken<Judged>;
        Problems problems = outcome instanceof Outcome.Refused<Judged> refused ? refused.problems() : Problems.NONE;
        ModelAndView page = compare(actor, first, second, known, form, problems).addObject("overtaken", overtaken);
        page.setStatus(overtaken ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** @param judged the kind that was just judged and refused; its fields keep what was typed */
    private ModelAndView compare(
            Actor actor,
            String first,
            String second,
            Finding.@Nullable Kind judged,
            JudgementForm form,
            Problems problems) {
        List<Judged> about = ground.about(actor, first, second);
        return new ModelAndView("goals/compare")
                .addObject("first", goals.find(actor, first))
                .addObject("second", goals.find(actor, second))
                .addObject("about", about)
                .addObject("judged", judged)
                .addObject("form", form)
                .addObject("names", names)
                .addObject("problems", judged == null ? problems : problems.withFieldsEnding("-" + judged.path()));
    }
}
