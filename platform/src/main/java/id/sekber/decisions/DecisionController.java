package id.sekber.decisions;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.documents.Attachment;
import id.sekber.documents.DocxWriter;
import id.sekber.documents.LegalDocument;
import id.sekber.documents.PdfWriter;
import id.sekber.secretariats.Member;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages of the register of decisions. */
@Controller
@RequestMapping("/s/{secretariat}/keputusan")
class DecisionController {

    private final Decisions decisions;
    private final Proposals proposals;
    private final MinutesApproval approval;
    private final DocxWriter docx;
    private final PdfWriter pdf;
    private final Clock clock;

    DecisionController(
            Decisions decisions,
            Proposals proposals,
            MinutesApproval approval,
            DocxWriter docx,
            PdfWriter pdf,
            Clock clock) {
        this.decisions = decisions;
        this.proposals = proposals;
        this.approval = approval;
        this.docx = docx;
        this.pdf = pdf;
        this.clock = clock;
    }

    @MayReadSecretariat
    @GetMapping
    ModelAndView list(Actor actor) {
        return new ModelAndView("decisions/list")
                .addObject("proposals", proposals.all(actor))
                .addObject("decisions", decisions.all(actor));
    }

    @MayReadSecretariat
    @GetMapping("/{number}")
    ModelAndView show(Actor actor, @PathVariable String number) {
        return page(actor, decisions.find(actor, number), ActionForm.EMPTY, Problems.NONE);
    }

    @MayReadSecretariat
    @GetMapping("/{number}/berita-acara.docx")
    ResponseEntity<byte[]> minutesAsDocx(Actor actor, @PathVariable String number) {
        return Attachment.docx("berita-acara-" + number, docx.write(minutes(actor, number), clock.instant()));
    }

    @MayReadSecretariat
    @GetMapping("/{number}/berita-acara.pdf")
    ResponseEntity<byte[]> minutesAsPdf(Actor actor, @PathVariable String number) {
        return Attachment.pdf("berita-acara-" + number, pdf.write(minutes(actor, number), clock.instant()));
    }

    private LegalDocument minutes(Actor actor, String number) {
        Actor.Seat seat = actor.seatOrRefuse();
        return new Minutes(decisions.find(actor, number), seat.secretariatName(), ZoneId.of(seat.zone())).document();
    }

    @MayRecordDecisions
    @PostMapping("/{number}/tindak-lanjut")
    ModelAndView addAction(Actor actor, @PathVariable String number, Typed typed) {
        ActionForm form = new ActionForm(typed.text("apa"), typed.text("pelaksana"), typed.text("tenggat"));
        Outcome<Decision> outcome = decisions.addAction(actor, number, form);
        if (outcome instanceof Outcome.Refused<Decision> refused) {
            ModelAndView page = page(actor, decisions.find(actor, number), form, refused.problems());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return to(actor, number);
    }

    @MayApproveMinutes
    @PostMapping("/{number}/berita-acara/setujui")
    ModelAndView approve(Actor actor, @PathVariable String number, Typed typed) {
        return answer(actor, number, typed, approval.approve(actor, number, typed.version()));
    }

    @MayApproveMinutes
    @PostMapping("/{number}/berita-acara/koreksi")
    ModelAndView askForCorrection(Actor actor, @PathVariable String number, Typed typed) {
        return answer(
                actor, number, typed, approval.askForCorrection(actor, number, form(typed, MinutesForm.CORRECTION)));
    }

    @MayRecordDecisions
    @PostMapping("/{number}/berita-acara/perbaiki")
    ModelAndView correct(Actor actor, @PathVariable String number, Typed typed) {
        return answer(actor, number, typed, approval.correct(actor, number, form(typed, MinutesForm.WORDING)));
    }

    private static MinutesForm form(Typed typed, String field) {
        return new MinutesForm(typed.text(field), typed.version());
    }

    /** What was typed stays; where the wording changed meanwhile, it stands above and the next sending is to it. */
    private ModelAndView answer(Actor actor, String number, Typed typed, Outcome<Decision> outcome) {
        if (outcome instanceof Outcome.Done<Decision>) {
            return to(actor, number);
        }
        boolean overtaken = outcome instanceof Outcome.Overtaken<Decision>;
        Problems problems = outcome instanceof Outcome.Refused<Decision> refused ? refused.problems() : Problems.NONE;
        ModelAndView page = page(actor, decisions.find(actor, number), ActionForm.EMPTY, problems)
                .addObject("typed", typed)
                .addObject("overtaken", overtaken);
        page.setStatus(overtaken ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @MayReadSecretariat
    @PostMapping("/{number}/tindak-lanjut/{action}/selesai")
    ModelAndView markDone(Actor actor, @PathVariable String number, @PathVariable UUID action) {
        decisions.markDone(actor, number, action);
        return to(actor, number);
    }

    private static ModelAndView to(Actor actor, String number) {
        return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + "/keputusan/" + number);
    }

    private ModelAndView page(Actor actor, Decision decision, ActionForm form, Problems problems) {
        Map<String, String> holders = new LinkedHashMap<>();
        holders.put("", actor.seatOrRefuse().secretariatName());
        for (Member member : decisions.members(actor)) {
            holders.put(member.code(), member.name());
        }
        Predicate<Decision.Action> mayFinish = action -> Decisions.mayFinish(actor, action);
        return new ModelAndView("decisions/decision")
                .addObject("decision", decision)
                .addObject(
                        "member",
                        actor.member().filter(decision.minutes()::asks).orElse(""))
                .addObject("form", form)
                .addObject("holders", holders)
                .addObject("mayFinish", mayFinish)
                .addObject("problems", problems);
    }
}
