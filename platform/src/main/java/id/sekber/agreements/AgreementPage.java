package id.sekber.agreements;

import id.sekber.accounts.Actor;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.RegionCode;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of one agreement: its parties, contents and way through the law. */
@Component
class AgreementPage {

    private final Agreements agreements;
    private final Courses courses;

    AgreementPage(Agreements agreements, Courses courses) {
        this.agreements = agreements;
        this.courses = courses;
    }

    ModelAndView of(Actor actor, String number) {
        return of(actor, number, StepForm.empty(0), Problems.NONE);
    }

    ModelAndView of(Actor actor, String number, StepForm form, Problems problems) {
        Agreement agreement = agreements.find(actor, number);
        Optional<Course> course = courses.of(actor, agreement);
        DisputeRoute route = DisputeRoute.between(agreement.parties().stream()
                .map(party -> RegionCode.of(party.code()))
                .toList());
        return new ModelAndView("agreements/agreement")
                .addObject("agreement", agreement)
                .addObject("route", route)
                .addObject("contents", RequiredContent.of(agreement.kind()))
                .addObject(
                        "course",
                        course.map(found -> CoursePage.of(found, actor)).orElse(null))
                .addObject(
                        "fixed",
                        course.map(found -> found.facts().fixed(agreement.kind()))
                                .orElse(false))
                .addObject("form", form)
                .addObject("problems", problems);
    }
}
