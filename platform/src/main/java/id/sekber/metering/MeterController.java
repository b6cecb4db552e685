package id.sekber.metering;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.spreadsheets.TableFile;
import id.sekber.spreadsheets.TableWriter;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.ReasonWords;
import id.sekber.vocabulary.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages of meters: all with their disputes, one with its readings, one slip with its history. */
@Controller
@RequestMapping("/s/{secretariat}/buku-besar/meter")
class MeterController {

    private final Meters meters;
    private final Disputes disputes;
    private final MessageSource messages;
    private final Clock clock;

    MeterController(Meters meters, Disputes disputes, MessageSource messages, Clock clock) {
        this.meters = meters;
        this.disputes = disputes;
        this.messages = messages;
        this.clock = clock;
    }

    @MayReadSecretariat
    @GetMapping
    ModelAndView list(Actor actor) {
        return list(actor, MeterForm.EMPTY, Problems.NONE);
    }

    @MayKeepMeters
    @PostMapping
    ModelAndView add(Actor actor, Typed typed) {
        MeterForm form = new MeterForm(
                typed.text("kode").strip().toUpperCase(Locale.ROOT),
                typed.text("nama"),
                typed.text("program"),
                typed.text("satuan"),
                typed.text("anggota"),
                typed.text("tempat"));
        Outcome<Meter> outcome = meters.add(actor, form);
        return outcome instanceof Outcome.Done<Meter> done
                ? MeteringPages.to(actor, "/meter/" + done.value().code())
                : MeteringPages.refused(outcome, list(actor, form, MeteringPages.problems(outcome)));
    }

    private ModelAndView list(Actor actor, MeterForm form, Problems problems) {
        return new ModelAndView("metering/list")
                .addObject("meters", meters.all(actor))
                .addObject("disputes", disputes.all(actor))
                .addObject("members", meters.members(actor))
                .addObject("programmes", meters.programmes(actor))
                .addObject("form", form)
                .addObject("problems", problems);
    }

    /** What a page of readings was asked to show. */
    private record Asked(String member, LocalDate from, LocalDate until, int page) {}

    private Asked asked(Actor actor, String member, String from, String until, String page) {
        LocalDate last = ReadingForm.day(until).orElse(actor.today(clock));
        LocalDate first = ReadingForm.day(from).orElse(LocalDate.of(2000, 1, 1));
        int number = page.matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(page)) : 1;
        return new Asked(member, first, last, number);
    }

    @MayReadSecretariat
    @GetMapping("/{code}")
    ModelAndView show(
            Actor actor,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String anggota,
            @RequestParam(defaultValue = "") String dari,
            @RequestParam(defaultValue = "") String sampai,
            @RequestParam(defaultValue = "") String halaman) {
        return show(actor, code, asked(actor, anggota, dari, sampai, halaman), ReadingForm.EMPTY, Problems.NONE);
    }

    private ModelAndView show(Actor actor, String code, Asked asked, ReadingForm form, Problems problems) {
        return new ModelAndView("metering/meter")
                .addObject("view", meters.view(actor, code, asked.member(), asked.from(), asked.until(), asked.page()))
                .addObject("form", form)
                .addObject("problems", problems);
    }

    @MayKeepMeters
    @PostMapping("/{code}")
    ModelAndView read(Actor actor, @PathVariable String code, Typed typed, Locale locale) {
        ReadingForm form = reading(typed, typed.text("slip"));
        Outcome<Slip> outcome = meters.read(actor, code, form, new Figures(locale));
        return outcome instanceof Outcome.Done<Slip>
                ? MeteringPages.to(actor, "/meter/" + code)
                : MeteringPages.refused(
                        outcome,
                        show(actor, code, asked(actor, "", "", "", ""), form, MeteringPages.problems(outcome)));
    }

    private static ReadingForm reading(Typed typed, String slip) {
        return new ReadingForm(
                slip,
                typed.text("tanggal"),
                typed.text("anggota"),
                typed.text("jumlah").strip(),
                typed.text("keterangan"));
    }

    @MayReadSecretariat
    @GetMapping("/{code}/bacaan.xlsx")
    ResponseEntity<byte[]> workbook(
            Actor actor,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String anggota,
            @RequestParam(defaultValue = "") String dari,
            @RequestParam(defaultValue = "") String sampai,
            Locale locale) {
        Asked asked = asked(actor, anggota, dari, sampai, "");
        return TableFile.workbook(
                "bacaan-" + code,
                table(locale).workbook(cells(meters.export(actor, code, asked.member(), asked.from(), asked.until()))));
    }

    private TableWriter table(Locale locale) {
        return new TableWriter(new ReasonWords(messages, locale), "metering.readings", ReadingColumns.ALL);
    }

    @MayReadSecretariat
    @GetMapping("/{code}/bacaan.csv")
    ResponseEntity<byte[]> text(
            Actor actor,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String anggota,
            @RequestParam(defaultValue = "") String dari,
            @RequestParam(defaultValue = "") String sampai,
            Locale locale) {
        Asked asked = asked(actor, anggota, dari, sampai, "");
        return TableFile.text(
                "bacaan-" + code,
                table(locale).text(cells(meters.export(actor, code, asked.member(), asked.from(), asked.until()))));
    }

    private static Stream<List<String>> cells(List<MeterReading> readings) {
        return readings.stream()
                .map(reading -> List.of(
                        reading.meter(),
                        reading.slip(),
                        reading.on().toString(),
                        reading.member(),
                        reading.quantity().toPlainString(),
                        reading.note()));
    }

    @MayReadSecretariat
    @GetMapping("/{code}/slip/{root}")
    ModelAndView slip(Actor actor, @PathVariable String code, @PathVariable UUID root) {
        return slip(actor, code, root, new Typed(Map.of()), Problems.NONE);
    }

    private ModelAndView slip(Actor actor, String code, UUID root, Typed typed, Problems problems) {
        return new ModelAndView("metering/slip")
                .addObject("slip", meters.slip(actor, code, root))
                .addObject("members", meters.members(actor))
                .addObject("typed", typed)
                .addObject("problems", problems);
    }

    @MayKeepMeters
    @PostMapping("/{code}/slip/{root}/koreksi")
    ModelAndView correct(Actor actor, @PathVariable String code, @PathVariable UUID root, Typed typed, Locale locale) {
        Slip slip = meters.slip(actor, code, root);
        return answer(
                actor,
                code,
                root,
                typed,
                meters.correct(
                        actor,
                        code,
                        root,
                        seen(typed),
                        reading(typed, slip.now().slip()),
                        typed.text("alasan"),
                        new Figures(locale)));
    }

    @MayDisputeReadings
    @PostMapping("/{code}/slip/{root}/keberatan")
    ModelAndView raise(Actor actor, @PathVariable String code, @PathVariable UUID root, Typed typed, Locale locale) {
        return answer(
                actor,
                code,
                root,
                typed,
                disputes.raise(
                        actor,
                        code,
                        root,
                        typed.text("keberatan"),
                        typed.text("menurut-anggota").strip(),
                        new Figures(locale)));
    }

    @MayDisputeReadings
    @PostMapping("/{code}/slip/{root}/tarik")
    ModelAndView withdraw(Actor actor, @PathVariable String code, @PathVariable UUID root, Typed typed) {
        return answer(
                actor,
                code,
                root,
                typed,
                disputes.withdraw(actor, code, root, typed.text("alasan-tarik"), typed.version()));
    }

    @MaySettleDisputes
    @PostMapping("/{code}/slip/{root}/tetap")
    ModelAndView uphold(Actor actor, @PathVariable String code, @PathVariable UUID root, Typed typed) {
        return answer(
                actor,
                code,
                root,
                typed,
                disputes.uphold(actor, code, root, typed.text("alasan-tetap"), typed.version()));
    }

    @MaySettleDisputes
    @PostMapping("/{code}/slip/{root}/betulkan")
    ModelAndView settle(Actor actor, @PathVariable String code, @PathVariable UUID root, Typed typed, Locale locale) {
        Slip slip = meters.slip(actor, code, root);
        return answer(
                actor,
                code,
                root,
                typed,
                disputes.correct(
                        actor,
                        code,
                        root,
                        seen(typed),
                        reading(typed, slip.now().slip()),
                        typed.text("alasan"),
                        typed.version(),
                        new Figures(locale)));
    }

    private static UUID seen(Typed typed) {
        try {
            return UUID.fromString(typed.text("dilihat"));
        } catch (IllegalArgumentException notOurs) {
            return new UUID(0, 0);
        }
    }

    private ModelAndView answer(Actor actor, String code, UUID root, Typed typed, Outcome<Slip> outcome) {
        return outcome instanceof Outcome.Done<Slip>
                ? MeteringPages.to(actor, "/meter/" + code + "/slip/" + root)
                : MeteringPages.refused(outcome, slip(actor, code, root, typed, MeteringPages.problems(outcome)));
    }
}
