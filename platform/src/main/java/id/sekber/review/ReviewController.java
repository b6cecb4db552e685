package id.sekber.review;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.Rights;
import id.sekber.cases.Dimension;
import id.sekber.documents.Attachment;
import id.sekber.documents.DocxWriter;
import id.sekber.documents.LegalDocument;
import id.sekber.documents.PdfWriter;
import id.sekber.secretariats.Member;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages of reviews: list, one with its plan, one chapter, the report as a file. */
@Controller
@RequestMapping("/s/{secretariat}/kelembagaan/tinjauan")
class ReviewController {

    private final Reviews reviews;
    private final DocxWriter docx;
    private final PdfWriter pdf;
    private final MessageSource messages;
    private final Clock clock;

    ReviewController(Reviews reviews, DocxWriter docx, PdfWriter pdf, MessageSource messages, Clock clock) {
        this.reviews = reviews;
        this.docx = docx;
        this.pdf = pdf;
        this.messages = messages;
        this.clock = clock;
    }

    @MayReadSecretariat
    @GetMapping
    ModelAndView list(Actor actor) {
        LocalDate today = actor.today(clock);
        return list(actor, new ReviewForm("", Integer.toString(today.getYear())), Problems.NONE);
    }

    private ModelAndView list(Actor actor, ReviewForm form, Problems problems) {
        return new ModelAndView("review/list")
                .addObject("reviews", reviews.all(actor))
                .addObject("form", form)
                .addObject("problems", problems);
    }

    @MayKeepReviews
    @PostMapping
    ModelAndView begin(Actor actor, Typed typed) {
        ReviewForm form = new ReviewForm(typed.text("judul"), typed.text("tahun"));
        Outcome<String> outcome = reviews.begin(actor, form);
        if (outcome instanceof Outcome.Refused<String> refused) {
            return with(HttpStatus.UNPROCESSABLE_CONTENT, list(actor, form, refused.problems()));
        }
        return to(actor, ((Outcome.Done<String>) outcome).value());
    }

    @MayReadSecretariat
    @GetMapping("/{number}")
    ModelAndView show(Actor actor, @PathVariable String number) {
        return page(actor, reviews.find(actor, number), StepForm.EMPTY, new Typed(Map.of()), Problems.NONE);
    }

    @MayKeepReviews
    @PostMapping("/{number}/langkah")
    ModelAndView plan(Actor actor, @PathVariable String number, Typed typed) {
        StepForm form = new StepForm(
                typed.text("dimensi"),
                typed.text("langkah"),
                typed.text("pemilik"),
                typed.text("tenggat"),
                typed.text("dokumen"));
        return answer(actor, number, form, typed, reviews.plan(actor, number, form));
    }

    @MayKeepReviews
    @PostMapping("/{number}/langkah/{step}/hapus")
    ModelAndView remove(Actor actor, @PathVariable String number, @PathVariable UUID step, Typed typed) {
        return answer(actor, number, StepForm.EMPTY, typed, reviews.remove(actor, number, step));
    }

    @MayReportSteps
    @PostMapping("/{number}/langkah/{step}/kemajuan")
    ModelAndView report(Actor actor, @PathVariable String number, @PathVariable UUID step, Typed typed) {
        ReportForm form = new ReportForm(typed.text("keadaan-" + step), typed.text("catatan-" + step), typed.version());
        return answer(actor, number, StepForm.EMPTY, typed, reviews.report(actor, number, step, form));
    }

    @MayKeepReviews
    @PostMapping("/{number}/ajukan")
    ModelAndView put(Actor actor, @PathVariable String number, Typed typed) {
        Outcome<String> outcome = reviews.put(actor, number, typed.text("ringkasan"));
        if (outcome instanceof Outcome.Done<String> done) {
            return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + "/usulan/" + done.value());
        }
        return with(
                HttpStatus.UNPROCESSABLE_CONTENT,
                page(actor, reviews.find(actor, number), StepForm.EMPTY, typed, problems(outcome)));
    }

    @MayKeepReviews
    @PostMapping("/{number}/terbitkan")
    ModelAndView publish(Actor actor, @PathVariable String number, Typed typed) {
        boolean published = typed.text("terbit").equals("ya");
        return answer(actor, number, StepForm.EMPTY, typed, reviews.publish(actor, number, published));
    }

    private ModelAndView answer(Actor actor, String number, StepForm form, Typed typed, Outcome<Review> outcome) {
        if (outcome instanceof Outcome.Done<Review>) {
            return to(actor, number);
        }
        boolean overtaken = outcome instanceof Outcome.Overtaken<Review>;
        return with(
                overtaken ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT,
                page(actor, reviews.find(actor, number), form, typed, problems(outcome))
                        .addObject("overtaken", overtaken));
    }

    private ModelAndView page(Actor actor, Review review, StepForm form, Typed typed, Problems problems) {
        Map<String, String> owners = new LinkedHashMap<>();
        owners.put("", actor.seatOrRefuse().secretariatName());
        for (Member member : reviews.members(actor)) {
            owners.put(member.code(), member.name());
        }
        Predicate<Step> mayReport = step -> Reviews.mayReport(actor, step);
        return new ModelAndView("review/review")
                .addObject("review", review)
                .addObject("owners", owners)
                .addObject("mayReport", mayReport)
                .addObject("form", form)
                .addObject("typed", typed)
                .addObject("problems", problems);
    }

    @MayReadSecretariat
    @GetMapping("/{number}/bab/{dimension}")
    ModelAndView chapter(Actor actor, @PathVariable String number, @PathVariable String dimension, Locale locale) {
        Review review = reviews.find(actor, number);
        Dimension known = dimension(dimension);
        return chapter(
                actor, review, known, ChapterForm.of(review.chapter(known)), ExhibitForm.EMPTY, Problems.NONE, locale);
    }

    @MayKeepReviews
    @PostMapping("/{number}/bab/{dimension}")
    ModelAndView write(
            Actor actor, @PathVariable String number, @PathVariable String dimension, Typed typed, Locale locale) {
        Dimension known = dimension(dimension);
        ChapterForm form = new ChapterForm(
                typed.text("kini"),
                typed.text("pelajaran"),
                typed.text("pilihan"),
                typed.text("saran"),
                typed.text("beda"),
                typed.version());
        Outcome<Review> outcome = reviews.write(actor, number, known, form);
        if (outcome instanceof Outcome.Done<Review>) {
            return to(actor, number);
        }
        if (outcome instanceof Outcome.Overtaken<Review> overtaken) {
            Chapter saved = overtaken.current().chapter(known);
            return with(
                    HttpStatus.CONFLICT,
                    chapter(
                                    actor,
                                    overtaken.current(),
                                    known,
                                    form.onTopOf(saved),
                                    ExhibitForm.EMPTY,
                                    Problems.NONE,
                                    locale)
                            .addObject("overtakenBy", saved));
        }
        return with(
                HttpStatus.UNPROCESSABLE_CONTENT,
                chapter(actor, reviews.find(actor, number), known, form, ExhibitForm.EMPTY, problems(outcome), locale));
    }

    @MayKeepReviews
    @PostMapping("/{number}/bab/{dimension}/bukti")
    ModelAndView attach(
            Actor actor, @PathVariable String number, @PathVariable String dimension, Typed typed, Locale locale) {
        Dimension known = dimension(dimension);
        ExhibitForm form = new ExhibitForm(typed.text("rujukan"), typed.text("sumber"));
        Outcome<Review> outcome = reviews.attach(actor, number, known, form, locale.getLanguage());
        if (outcome instanceof Outcome.Done<Review>) {
            return toChapter(actor, number, known);
        }
        Review review = reviews.find(actor, number);
        return with(
                HttpStatus.UNPROCESSABLE_CONTENT,
                chapter(actor, review, known, ChapterForm.of(review.chapter(known)), form, problems(outcome), locale));
    }

    @MayKeepReviews
    @PostMapping("/{number}/bab/{dimension}/bukti/{exhibit}/lepas")
    ModelAndView detach(
            Actor actor,
            @PathVariable String number,
            @PathVariable String dimension,
            @PathVariable UUID exhibit,
            Locale locale) {
        Dimension known = dimension(dimension);
        Outcome<Review> outcome = reviews.detach(actor, number, exhibit);
        if (outcome instanceof Outcome.Done<Review>) {
            return toChapter(actor, number, known);
        }
        Review review = reviews.find(actor, number);
        return with(
                HttpStatus.UNPROCESSABLE_CONTENT,
                chapter(
                        actor,
                        review,
                        known,
                        ChapterForm.of(review.chapter(known)),
                        ExhibitForm.EMPTY,
                        problems(outcome),
                        locale));
    }

    private ModelAndView chapter(
            Actor actor,
            Review review,
            Dimension dimension,
            ChapterForm form,
            ExhibitForm exhibit,
            Problems problems,
            Locale locale) {
        Map<String, String> records = new LinkedHashMap<>();
        if (review.open() && Rights.may(actor, MayKeepReviews.class)) {
            records.put("", "-");
            reviews.offered(actor, locale.getLanguage()).forEach(offer -> records.put(offer.path(), offer.words()));
        }
        return new ModelAndView("review/chapter")
                .addObject("review", review)
                .addObject("dimension", dimension)
                .addObject("profile", reviews.profile(actor, review))
                .addObject("form", form)
                .addObject("exhibit", exhibit)
                .addObject("records", records)
                .addObject("problems", problems);
    }

    @MayReadSecretariat
    @GetMapping("/{number}/laporan.docx")
    ResponseEntity<byte[]> docx(Actor actor, @PathVariable String number, Locale locale) {
        return Attachment.docx("tinjauan-" + number, docx.write(document(actor, number, locale), clock.instant()));
    }

    @MayReadSecretariat
    @GetMapping("/{number}/laporan.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable String number, Locale locale) {
        return Attachment.pdf("tinjauan-" + number, pdf.write(document(actor, number, locale), clock.instant()));
    }

    private LegalDocument document(Actor actor, String number, Locale locale) {
        Review review = reviews.find(actor, number);
        return new ReviewReport(
                        review,
                        reviews.profile(actor, review),
                        actor.seatOrRefuse().secretariatName(),
                        messages,
                        locale)
                .document();
    }

    private static Dimension dimension(String name) {
        return Arrays.stream(Dimension.values())
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new ReviewNotFound(name));
    }

    private static Problems problems(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.problems() : Problems.NONE;
    }

    private static ModelAndView with(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }

    private static ModelAndView to(Actor actor, String number) {
        return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + "/kelembagaan/tinjauan/" + number);
    }

    private static ModelAndView toChapter(Actor actor, String number, Dimension dimension) {
        return new ModelAndView("redirect:/s/" + actor.seatOrRefuse().slug() + "/kelembagaan/tinjauan/" + number
                + "/bab/" + dimension.name().toLowerCase(Locale.ROOT));
    }
}
