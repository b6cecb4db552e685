package id.sekber.contributions;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.documents.Attachment;
import id.sekber.documents.DocxWriter;
import id.sekber.documents.LegalDocument;
import id.sekber.documents.PdfWriter;
import id.sekber.ledger.MayKeepBooks;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages of contributions: all levies, one with its instalments, its notes as files, the statement of a member. */
@Controller
@RequestMapping("/s/{secretariat}/buku-besar/iuran")
class ContributionController {

    private final Levies levies;
    private final DocxWriter docx;
    private final PdfWriter pdf;
    private final MessageSource messages;
    private final Clock clock;

    ContributionController(Levies levies, DocxWriter docx, PdfWriter pdf, MessageSource messages, Clock clock) {
        this.levies = levies;
        this.docx = docx;
        this.pdf = pdf;
        this.messages = messages;
        this.clock = clock;
    }

    @MayReadSecretariat
    @GetMapping
    ModelAndView list(Actor actor) {
        LocalDate next = actor.today(clock).plusMonths(1).withDayOfMonth(1);
        LevyForm form = new LevyForm(
                "", Integer.toString(next.getYear()), "1", next.plusDays(14).toString(), "");
        return list(actor, form, Problems.NONE);
    }

    @MayKeepBooks
    @PostMapping
    ModelAndView make(Actor actor, Typed typed) {
        LevyForm form = new LevyForm(
                typed.text("keputusan"),
                typed.text("tahun").strip(),
                typed.text("angsuran").strip(),
                typed.text("tempo"),
                typed.text("dana"));
        Outcome<String> outcome = levies.make(actor, form);
        return outcome instanceof Outcome.Done<String> done
                ? to(actor, "/" + done.value())
                : with(status(outcome), list(actor, form, problems(outcome)));
    }

    private ModelAndView list(Actor actor, LevyForm form, Problems problems) {
        return new ModelAndView("contributions/list")
                .addObject("levies", levies.all(actor))
                .addObject("adopted", levies.adopted(actor))
                .addObject("members", levies.members(actor))
                .addObject("funds", levies.funds(actor))
                .addObject("form", form)
                .addObject("problems", problems);
    }

    @MayReadSecretariat
    @GetMapping("/{number}")
    ModelAndView show(Actor actor, @PathVariable String number) {
        return page(actor, number, new Typed(Map.of()), Problems.NONE);
    }

    @MayKeepBooks
    @PostMapping("/{number}/angsuran/{instalment}")
    ModelAndView send(Actor actor, @PathVariable String number, @PathVariable int instalment, Typed typed) {
        return answer(actor, number, typed, levies.send(actor, number, instalment, typed.text("kirim-" + instalment)));
    }

    @MayKeepBooks
    @PostMapping("/{number}/bayar/{due}")
    ModelAndView pay(Actor actor, @PathVariable String number, @PathVariable UUID due, Typed typed, Locale locale) {
        PaymentForm form = new PaymentForm(
                typed.text("bayar-" + due),
                typed.text("jumlah-" + due).strip(),
                typed.text("rujukan-" + due),
                typed.version());
        return answer(actor, number, typed, levies.pay(actor, number, due, form, new Figures(locale)));
    }

    @MayKeepBooks
    @PostMapping("/{number}/tarik")
    ModelAndView withdraw(Actor actor, @PathVariable String number, Typed typed) {
        return answer(actor, number, typed, levies.withdraw(actor, number, typed.text("alasan"), typed.version()));
    }

    private ModelAndView answer(Actor actor, String number, Typed typed, Outcome<Levy> outcome) {
        return outcome instanceof Outcome.Done<Levy>
                ? to(actor, "/" + number)
                : with(
                        status(outcome),
                        page(actor, number, typed, problems(outcome))
                                .addObject("overtaken", outcome instanceof Outcome.Overtaken<Levy>));
    }

    private ModelAndView page(Actor actor, String number, Typed typed, Problems problems) {
        Levy levy = levies.find(actor, number);
        return new ModelAndView("contributions/levy")
                .addObject("levy", levy)
                .addObject("sharing", levies.sharing(actor, levy))
                .addObject("typed", typed)
                .addObject("problems", problems);
    }

    @MayReadSecretariat
    @GetMapping("/{number}/nota/{due}.docx")
    ResponseEntity<byte[]> docx(Actor actor, @PathVariable String number, @PathVariable UUID due, Locale locale) {
        Levy levy = levies.find(actor, number);
        return Attachment.docx(name(levy.due(due)), docx.write(note(actor, levy, due, locale), clock.instant()));
    }

    @MayReadSecretariat
    @GetMapping("/{number}/nota/{due}.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable String number, @PathVariable UUID due, Locale locale) {
        Levy levy = levies.find(actor, number);
        return Attachment.pdf(name(levy.due(due)), pdf.write(note(actor, levy, due, locale), clock.instant()));
    }

    private LegalDocument note(Actor actor, Levy levy, UUID due, Locale locale) {
        return new ContributionNote(
                        levy,
                        levy.due(due),
                        levies.sharing(actor, levy),
                        actor.seatOrRefuse().secretariatName(),
                        messages,
                        locale)
                .document();
    }

    private static String name(Due due) {
        String note = due.note();
        return "nota-iuran-" + (note == null ? due.member() + "-" + due.instalment() : note);
    }

    @MayReadSecretariat
    @GetMapping("/anggota/{code}")
    ModelAndView member(Actor actor, @PathVariable String code) {
        return new ModelAndView("contributions/member").addObject("statement", levies.statement(actor, code));
    }

    private static Problems problems(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.problems() : Problems.NONE;
    }

    private static HttpStatus status(Outcome<?> outcome) {
        return outcome instanceof Outcome.Overtaken<?> ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private static ModelAndView with(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }

    private static ModelAndView to(Actor actor, String path) {
        return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + "/buku-besar/iuran" + path);
    }
}
