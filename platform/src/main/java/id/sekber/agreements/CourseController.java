package id.sekber.agreements;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The stages of the law on the page of an agreement. */
@Controller
@RequestMapping("/s/{secretariat}/perjanjian")
class CourseController {

    private final Courses courses;
    private final AgreementPage page;

    CourseController(Courses courses, AgreementPage page) {
        this.courses = courses;
        this.page = page;
    }

    @MayReadSecretariat
    @GetMapping("/tahapan")
    ModelAndView law(Actor actor) {
        return new ModelAndView("agreements/law").addObject("kinds", courses.law(actor));
    }

    @MayRecordStages
    @PostMapping("/{number}/mulai")
    ModelAndView begin(Actor actor, @PathVariable String number, Typed typed) {
        return answer(actor, number, form(typed), courses.begin(actor, number, typed.text("jenis")));
    }

    @MayRecordStages
    @PostMapping("/{number}/koordinasi")
    ModelAndView coordinate(Actor actor, @PathVariable String number, Typed typed) {
        return answer(actor, number, form(typed), courses.coordinate(actor, number, form(typed)));
    }

    @MayRecordStages
    @PostMapping("/{number}/tahap")
    ModelAndView complete(Actor actor, @PathVariable String number, Typed typed) {
        return answer(actor, number, form(typed), courses.complete(actor, number, form(typed)));
    }

    @MayRecordForParties
    @PostMapping("/{number}/tanda-tangan")
    ModelAndView sign(Actor actor, @PathVariable String number, Typed typed) {
        return answer(actor, number, form(typed), courses.sign(actor, number, form(typed)));
    }

    @MayRecordForParties
    @PostMapping("/{number}/dprd")
    ModelAndView answerForCouncil(Actor actor, @PathVariable String number, Typed typed) {
        return answer(actor, number, form(typed), courses.answerForCouncil(actor, number, form(typed)));
    }

    @MayRecordStages
    @PostMapping("/{number}/daftar")
    ModelAndView register(Actor actor, @PathVariable String number, Typed typed) {
        return answer(actor, number, form(typed), courses.register(actor, number, form(typed)));
    }

    @MayRecordStages
    @PostMapping("/{number}/lapor")
    ModelAndView report(Actor actor, @PathVariable String number, Typed typed) {
        return answer(actor, number, form(typed), courses.report(actor, number, form(typed)));
    }

    @MayRecordStages
    @PostMapping("/{number}/akhiri")
    ModelAndView end(Actor actor, @PathVariable String number, Typed typed) {
        return answer(actor, number, form(typed), courses.end(actor, number, form(typed)));
    }

    private static StepForm form(Typed typed) {
        return new StepForm(
                typed.text("tanggal"),
                typed.text("pihak"),
                typed.text("nomor"),
                typed.text("membebani"),
                typed.text("anggaran"),
                typed.text("alasan"),
                typed.version());
    }

    private ModelAndView answer(Actor actor, String number, StepForm form, Outcome<Course> outcome) {
        if (outcome instanceof Outcome.Done<Course>) {
            return new ModelAndView(
                    "redirect:/s/" + actor.seatOrRefuse().slug() + "/perjanjian/" + number + "#tahapan");
        }
        if (outcome instanceof Outcome.Overtaken<Course> overtaken) {
            StepForm again = form.onTopOf(overtaken.current().facts().version());
            ModelAndView shown = page.of(actor, number, again, Problems.NONE).addObject("overtaken", true);
            shown.setStatus(HttpStatus.CONFLICT);
            return shown;
        }
        ModelAndView shown = page.of(actor, number, form, ((Outcome.Refused<Course>) outcome).problems());
        shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }
}
