package id.sekber.spending;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.ledger.MayKeepBooks;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The pages of spending: a budget year with its samples, and one budget line. */
@Controller
@RequestMapping("/s/{secretariat}/buku-besar/belanja")
class SpendingController {

    private final Spending spending;
    private final ControlSpending controls;
    private final Clock clock;

    SpendingController(Spending spending, ControlSpending controls, Clock clock) {
        this.spending = spending;
        this.controls = controls;
        this.clock = clock;
    }

    @MayReadSecretariat
    @GetMapping
    ModelAndView year(Actor actor, @RequestParam(defaultValue = "") String tahun) {
        return year(actor, asked(actor, tahun), BudgetForm.EMPTY, new Typed(Map.of()), Problems.NONE);
    }

    /** The present year, unless another is asked for. */
    private int asked(Actor actor, String text) {
        return text.matches("2[01]\\d{2}")
                ? Integer.parseInt(text)
                : actor.today(clock).getYear();
    }

    private ModelAndView year(Actor actor, int year, BudgetForm form, Typed typed, Problems problems) {
        return new ModelAndView("spending/year")
                .addObject("year", spending.year(actor, year))
                .addObject("samples", controls.samples(actor, year))
                .addObject("choices", spending.choices(actor))
                .addObject("form", form)
                .addObject("typed", typed)
                .addObject("problems", problems);
    }

    @MayKeepBooks
    @PostMapping
    ModelAndView plan(Actor actor, Typed typed, Locale locale) {
        BudgetForm form = new BudgetForm(
                typed.text("tahun").strip(),
                typed.text("judul"),
                typed.text("program"),
                typed.text("akun"),
                typed.text("dana"),
                typed.text("pembelanja"),
                typed.text("jumlah").strip());
        Outcome<String> outcome = spending.plan(actor, form, new Figures(locale));
        return outcome instanceof Outcome.Done<String> done
                ? to(actor, "/" + done.value())
                : refused(outcome, year(actor, asked(actor, form.year()), form, typed, problems(outcome)));
    }

    @MayControlSpending
    @PostMapping("/sampel")
    ModelAndView draw(Actor actor, Typed typed) {
        int year = asked(actor, typed.text("tahun-sampel"));
        Outcome<String> outcome = controls.draw(
                actor, year, typed.text("ukuran").strip(), typed.text("benih").strip());
        return outcome instanceof Outcome.Done<String>
                ? to(actor, "?tahun=" + year)
                : refused(outcome, year(actor, year, BudgetForm.EMPTY, typed, problems(outcome)));
    }

    @MayControlSpending
    @PostMapping("/sampel/{year}/{sample}/{expenditure}/periksa")
    ModelAndView control(
            Actor actor,
            @PathVariable int year,
            @PathVariable UUID sample,
            @PathVariable UUID expenditure,
            Typed typed) {
        String suffix = "-" + sample + "-" + expenditure;
        return answer(
                actor,
                year,
                typed,
                controls.control(
                        actor,
                        year,
                        sample,
                        expenditure,
                        typed.text("hasil" + suffix),
                        typed.text("temuan" + suffix),
                        typed.version()));
    }

    @MayKeepBooks
    @PostMapping("/sampel/{year}/{sample}/{expenditure}/jawab")
    ModelAndView reply(
            Actor actor,
            @PathVariable int year,
            @PathVariable UUID sample,
            @PathVariable UUID expenditure,
            Typed typed) {
        String answer = typed.text("jawaban-" + sample + "-" + expenditure);
        return answer(actor, year, typed, controls.answer(actor, year, sample, expenditure, answer, typed.version()));
    }

    private ModelAndView answer(Actor actor, int year, Typed typed, Outcome<?> outcome) {
        return outcome instanceof Outcome.Done<?>
                ? to(actor, "?tahun=" + year)
                : refused(outcome, year(actor, year, BudgetForm.EMPTY, typed, problems(outcome)));
    }

    @MayReadSecretariat
    @GetMapping("/{number}")
    ModelAndView line(Actor actor, @PathVariable String number) {
        return line(actor, number, ExpenditureForm.EMPTY, CommitmentForm.EMPTY, new Typed(Map.of()), Problems.NONE);
    }

    private ModelAndView line(
            Actor actor,
            String number,
            ExpenditureForm form,
            CommitmentForm commitment,
            Typed typed,
            Problems problems) {
        return new ModelAndView("spending/line")
                .addObject("view", spending.view(actor, number))
                .addObject("form", form)
                .addObject("commitment", commitment)
                .addObject("typed", typed)
                .addObject("problems", problems);
    }

    @MayKeepBooks
    @PostMapping("/{number}")
    ModelAndView spend(
            Actor actor,
            @PathVariable String number,
            Typed typed,
            @RequestParam(name = "berkas", required = false) @Nullable MultipartFile sent,
            Locale locale)
            throws IOException {
        ExpenditureForm form = new ExpenditureForm(
                typed.text("ikatan"),
                typed.text("tanggal"),
                typed.text("penerima"),
                typed.text("uraian"),
                typed.text("jumlah").strip(),
                typed.text("bukti"),
                sent == null || sent.isEmpty()
                        ? null
                        : new ExpenditureForm.Proof(
                                Objects.requireNonNullElse(sent.getOriginalFilename(), "?"), sent.getBytes()));
        Outcome<Spending.View> outcome = spending.spend(actor, number, form, new Figures(locale));
        return outcome instanceof Outcome.Done<Spending.View>
                ? to(actor, "/" + number)
                : refused(outcome, line(actor, number, form, CommitmentForm.EMPTY, typed, problems(outcome)));
    }

    @MayKeepBooks
    @PostMapping("/{number}/ikatan")
    ModelAndView commit(Actor actor, @PathVariable String number, Typed typed, Locale locale) {
        CommitmentForm form = new CommitmentForm(
                typed.text("mitra"),
                typed.text("dokumen"),
                typed.text("tanggal-ikatan"),
                typed.text("jumlah-ikatan").strip());
        Outcome<Spending.View> outcome = spending.commit(actor, number, form, new Figures(locale));
        return outcome instanceof Outcome.Done<Spending.View>
                ? to(actor, "/" + number)
                : refused(outcome, line(actor, number, ExpenditureForm.EMPTY, form, typed, problems(outcome)));
    }

    @MayKeepBooks
    @PostMapping("/{number}/ikatan/{commitment}/lepas")
    ModelAndView release(Actor actor, @PathVariable String number, @PathVariable UUID commitment, Typed typed) {
        return answer(
                actor,
                number,
                typed,
                spending.release(actor, number, commitment, typed.text("lepas-" + commitment), typed.version()));
    }

    @MayKeepBooks
    @PostMapping("/{number}/selisih")
    ModelAndView explain(Actor actor, @PathVariable String number, Typed typed) {
        return answer(actor, number, typed, spending.explain(actor, number, typed.text("selisih"), typed.version()));
    }

    private ModelAndView answer(Actor actor, String number, Typed typed, Outcome<Spending.View> outcome) {
        return outcome instanceof Outcome.Done<Spending.View>
                ? to(actor, "/" + number)
                : refused(
                        outcome,
                        line(actor, number, ExpenditureForm.EMPTY, CommitmentForm.EMPTY, typed, problems(outcome)));
    }

    /** As a file to keep, never shown within the site: what someone else sent is not run here. */
    @MayReadSecretariat
    @GetMapping("/bukti/{number}")
    ResponseEntity<byte[]> proof(Actor actor, @PathVariable String number) {
        Spending.ProofFile file = spending.proof(actor, number);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.bytes());
    }

    private static Problems problems(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.problems() : Problems.NONE;
    }

    private static ModelAndView refused(Outcome<?> outcome, ModelAndView page) {
        boolean overtaken = outcome instanceof Outcome.Overtaken<?>;
        page.setStatus(overtaken ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("overtaken", overtaken);
    }

    private static ModelAndView to(Actor actor, String path) {
        return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + "/buku-besar/belanja" + path);
    }
}
