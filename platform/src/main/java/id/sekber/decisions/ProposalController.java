package id.sekber.decisions;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page of a proposal: who says what, the own position, adoption. */
@Controller
@RequestMapping("/s/{secretariat}/usulan/{number}")
class ProposalController {

    private final Proposals proposals;
    private final Decisions decisions;

    ProposalController(Proposals proposals, Decisions decisions) {
        this.proposals = proposals;
        this.decisions = decisions;
    }

    @MayReadSecretariat
    @GetMapping
    ModelAndView show(Actor actor, @PathVariable String number) {
        return page(actor, proposals.find(actor, number), null, "", Problems.NONE);
    }

    @MayPreparePositions
    @PostMapping("/sikap")
    ModelAndView prepare(Actor actor, @PathVariable String number, Typed typed) {
        return answer(actor, number, form(typed), proposals.prepare(actor, number, form(typed)));
    }

    @MayReleasePositions
    @PostMapping("/sikap/rilis")
    ModelAndView release(Actor actor, @PathVariable String number, Typed typed) {
        return answer(actor, number, form(typed), proposals.release(actor, number, form(typed)));
    }

    @MayReleasePositions
    @PostMapping("/sikap/tarik")
    ModelAndView takeBack(Actor actor, @PathVariable String number) {
        return answer(actor, number, PositionForm.EMPTY, proposals.takeBack(actor, number));
    }

    @MayPutProposals
    @PostMapping("/tarik")
    ModelAndView withdraw(Actor actor, @PathVariable String number) {
        return answer(actor, number, PositionForm.EMPTY, proposals.withdraw(actor, number));
    }

    @MayRecordDecisions
    @PostMapping("/putuskan")
    ModelAndView adopt(Actor actor, @PathVariable String number, Typed typed) {
        Outcome<String> outcome = decisions.adopt(actor, number, typed.text("putusan"));
        if (outcome instanceof Outcome.Refused<String> refused) {
            return with(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    page(actor, proposals.find(actor, number), null, typed.text("putusan"), refused.problems()));
        }
        return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + "/keputusan/"
                + ((Outcome.Done<String>) outcome).value());
    }

    private static PositionForm form(Typed typed) {
        return new PositionForm(typed.text("sikap"), typed.text("alasan"), typed.text("perbaikan"), typed.version());
    }

    private ModelAndView answer(Actor actor, String number, PositionForm form, Outcome<Proposal> outcome) {
        if (outcome instanceof Outcome.Refused<Proposal> refused) {
            return with(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    page(actor, proposals.find(actor, number), form, "", refused.problems()));
        }
        if (outcome instanceof Outcome.Overtaken<Proposal> overtaken) {
            Position saved =
                    overtaken.current().draft(actor.member().orElse("")).orElseThrow();
            PositionForm onTop = new PositionForm(form.stand(), form.reason(), form.amendment(), saved.version());
            return with(
                    HttpStatus.CONFLICT,
                    page(actor, overtaken.current(), onTop, "", Problems.NONE).addObject("overtakenBy", saved));
        }
        return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + "/usulan/" + number);
    }

    private static ModelAndView with(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }

    /** The form shows what was typed, else the member's draft, else nothing. */
    private static ModelAndView page(
            Actor actor, Proposal proposal, @Nullable PositionForm typed, String words, Problems problems) {
        String member = actor.member().filter(proposal::asks).orElse("");
        PositionForm form = typed != null
                ? typed
                : proposal.draft(member).map(PositionForm::of).orElse(PositionForm.EMPTY);
        return new ModelAndView("decisions/proposal")
                .addObject("proposal", proposal)
                .addObject("member", member)
                .addObject("form", form)
                .addObject("words", words)
                .addObject("problems", problems);
    }
}
