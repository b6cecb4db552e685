package id.sekber.agreements;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.documents.Attachment;
import id.sekber.documents.DocxWriter;
import id.sekber.documents.PdfWriter;
import id.sekber.programmes.Programme;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages and files of agreements. */
@Controller
@RequestMapping("/s/{secretariat}/perjanjian")
public class AgreementController {

    /** A party whose particulars are typed. */
    public record Line(String code, String name, int ordinal) {}

    private final Agreements agreements;
    private final DocxWriter docx;
    private final PdfWriter pdf;
    private final AgreementPage page;

    AgreementController(Agreements agreements, DocxWriter docx, PdfWriter pdf, AgreementPage page) {
        this.agreements = agreements;
        this.docx = docx;
        this.pdf = pdf;
        this.page = page;
    }

    @MayReadSecretariat
    @GetMapping
    ModelAndView list(Actor actor) {
        return new ModelAndView("agreements/list").addObject("agreements", agreements.all(actor));
    }

    @MayReadSecretariat
    @GetMapping("/{number}")
    ModelAndView show(Actor actor, @PathVariable String number) {
        return page.of(actor, number);
    }

    @MayReadSecretariat
    @GetMapping("/{number}/naskah.docx")
    ResponseEntity<byte[]> docx(Actor actor, @PathVariable String number) {
        Agreement agreement = agreements.find(actor, number);
        return Attachment.docx(number, docx.write(agreements.text(actor, number), agreement.changedAt()));
    }

    @MayReadSecretariat
    @GetMapping("/{number}/naskah.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable String number) {
        Agreement agreement = agreements.find(actor, number);
        return Attachment.pdf(number, pdf.write(agreements.text(actor, number), agreement.changedAt()));
    }

    @MayDraftAgreements
    @GetMapping("/baru")
    ModelAndView begin(Actor actor, Typed typed) {
        AgreementKind kind = kind(typed);
        String decision = typed.text("keputusan");
        return agreements
                .programmeOf(actor, decision)
                .map(programme ->
                        newForm(kind, decision, lines(programme), agreements.proposal(actor, programme), Problems.NONE))
                .orElseGet(() -> answer(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        new ModelAndView("agreements/list")
                                .addObject("agreements", agreements.all(actor))
                                .addObject(
                                        "problems", Problems.of("", "agreements.decision.divides-nothing", decision))));
    }

    @MayDraftAgreements
    @PostMapping("/baru")
    ModelAndView draft(Actor actor, Typed typed) {
        AgreementKind kind = kind(typed);
        String decision = typed.text("keputusan");
        AgreementForm form = form(typed);
        Outcome<String> outcome = agreements.draft(actor, kind, decision, form);
        if (outcome instanceof Outcome.Done<String> done) {
            return to(actor, done.value());
        }
        List<Line> lines = agreements.programmeOf(actor, decision).stream()
                .flatMap(programme -> lines(programme).stream())
                .toList();
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, newForm(kind, decision, lines, form, problems(outcome)));
    }

    @MayDraftAgreements
    @GetMapping("/{number}/ubah")
    ModelAndView edit(Actor actor, @PathVariable String number) {
        Agreement agreement = agreements.find(actor, number);
        return editForm(agreement, AgreementForm.of(agreement), Problems.NONE);
    }

    @MayDraftAgreements
    @PostMapping("/{number}/ubah")
    ModelAndView change(Actor actor, @PathVariable String number, Typed typed) {
        AgreementForm form = form(typed);
        Outcome<Agreement> outcome = agreements.change(actor, number, form);
        if (outcome instanceof Outcome.Done<Agreement>) {
            return to(actor, number);
        }
        if (outcome instanceof Outcome.Overtaken<Agreement> overtaken) {
            Agreement saved = overtaken.current();
            return answer(
                    HttpStatus.CONFLICT,
                    editForm(saved, form.onTopOf(saved), Problems.NONE).addObject("overtakenBy", saved));
        }
        return answer(
                HttpStatus.UNPROCESSABLE_CONTENT, editForm(agreements.find(actor, number), form, problems(outcome)));
    }

    private static AgreementKind kind(Typed typed) {
        return AgreementKind.of(typed.text("jenis")).orElseThrow(() -> new AgreementNotFound(typed.text("jenis")));
    }

    private static AgreementForm form(Typed typed) {
        return new AgreementForm(
                typed.text("judul"),
                typed.text("objek"),
                typed.text("tujuan"),
                typed.text("lingkup"),
                typed.text("biaya"),
                typed.text("mulai"),
                typed.text("berakhir"),
                typed.beginningWith("jabatan-"),
                typed.beginningWith("nama-"),
                typed.beginningWith("nomor-"),
                typed.beginningWith("kewajiban-"),
                typed.version());
    }

    private static ModelAndView newForm(
            AgreementKind kind, String decision, List<Line> lines, AgreementForm form, Problems problems) {
        return form(null, kind, decision, lines, form, problems);
    }

    private static ModelAndView editForm(Agreement agreement, AgreementForm form, Problems problems) {
        List<Line> lines = agreement.parties().stream()
                .map(party -> new Line(party.code(), party.name(), party.ordinal()))
                .toList();
        return form(agreement, agreement.kind(), agreement.decision(), lines, form, problems);
    }

    private static ModelAndView form(
            @Nullable Agreement agreement,
            AgreementKind kind,
            String decision,
            List<Line> lines,
            AgreementForm form,
            Problems problems) {
        return new ModelAndView("agreements/form")
                .addObject("agreement", agreement)
                .addObject("kind", kind)
                .addObject("decision", decision)
                .addObject("lines", lines)
                .addObject("form", form)
                .addObject("problems", problems);
    }

    private static List<Line> lines(Programme programme) {
        return programme.parties().stream()
                .map(party -> new Line(party.code(), party.name(), party.ordinal()))
                .toList();
    }

    private static ModelAndView to(Actor actor, String number) {
        return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + "/perjanjian/" + number);
    }

    private static ModelAndView answer(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }

    private static Problems problems(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.problems() : Problems.NONE;
    }
}
