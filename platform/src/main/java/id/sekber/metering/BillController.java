package id.sekber.metering;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages of tariffs and of bills of fees. */
@Controller
@RequestMapping("/s/{secretariat}/buku-besar")
class BillController {

    private final Bills bills;
    private final Meters meters;
    private final Clock clock;

    BillController(Bills bills, Meters meters, Clock clock) {
        this.bills = bills;
        this.meters = meters;
        this.clock = clock;
    }

    @MayReadSecretariat
    @GetMapping("/tagihan")
    ModelAndView list(Actor actor) {
        LocalDate lastMonth = actor.today(clock).withDayOfMonth(1).minusDays(1);
        BillForm form =
                new BillForm("", lastMonth.toString(), actor.today(clock).toString(), false);
        return list(actor, form, Problems.NONE);
    }

    /** Shows what would be billed, or bills it: the button says which. */
    @MayKeepBooks
    @PostMapping("/tagihan")
    ModelAndView bill(Actor actor, Typed typed) {
        BillForm form = new BillForm(
                typed.text("program"),
                typed.text("sampai"),
                typed.text("tanggal"),
                typed.text("sementara").equals("ya"));
        if (!typed.text("tindakan").equals("bukukan")) {
            Outcome<Bills.Preview> preview = bills.preview(actor, form);
            return preview instanceof Outcome.Done<Bills.Preview> done
                    ? list(actor, form, Problems.NONE).addObject("preview", done.value())
                    : MeteringPages.refused(preview, list(actor, form, MeteringPages.problems(preview)));
        }
        Outcome<String> outcome = bills.bill(actor, form);
        return outcome instanceof Outcome.Done<String> done
                ? MeteringPages.to(actor, "/tagihan/" + done.value())
                : MeteringPages.refused(outcome, list(actor, form, MeteringPages.problems(outcome)));
    }

    private ModelAndView list(Actor actor, BillForm form, Problems problems) {
        return new ModelAndView("metering/bills")
                .addObject("bills", bills.all(actor))
                .addObject("programmes", bills.programmes(actor))
                .addObject("form", form)
                .addObject("problems", problems);
    }

    @MayReadSecretariat
    @GetMapping("/tagihan/{number}")
    ModelAndView show(Actor actor, @PathVariable String number) {
        return new ModelAndView("metering/bill").addObject("bill", bills.find(actor, number));
    }

    @MayReadSecretariat
    @GetMapping("/tarif")
    ModelAndView tariffs(Actor actor) {
        return tariffs(actor, TariffForm.EMPTY, new Typed(Map.of()), Problems.NONE);
    }

    @MayKeepMeters
    @PostMapping("/tarif")
    ModelAndView addTariff(Actor actor, Typed typed, Locale locale) {
        TariffForm form = new TariffForm(
                typed.text("program"),
                typed.text("satuan"),
                typed.text("tarif").strip(),
                typed.text("mulai"),
                typed.text("sampai"),
                typed.text("sumber"),
                typed.text("diperiksa").equals("ya"));
        Outcome<?> outcome = meters.add(actor, form, new Figures(locale));
        return outcome instanceof Outcome.Done<?>
                ? MeteringPages.to(actor, "/tarif")
                : MeteringPages.refused(outcome, tariffs(actor, form, typed, MeteringPages.problems(outcome)));
    }

    @MayKeepMeters
    @PostMapping("/tarif/{id}/akhiri")
    ModelAndView endTariff(Actor actor, @PathVariable UUID id, Typed typed) {
        Outcome<?> outcome = meters.end(actor, id, typed.text("berakhir-" + id), typed.version());
        return outcome instanceof Outcome.Done<?>
                ? MeteringPages.to(actor, "/tarif")
                : MeteringPages.refused(
                        outcome, tariffs(actor, TariffForm.EMPTY, typed, MeteringPages.problems(outcome)));
    }

    private ModelAndView tariffs(Actor actor, TariffForm form, Typed typed, Problems problems) {
        return new ModelAndView("metering/tariffs")
                .addObject("tariffs", meters.tariffs(actor))
                .addObject("programmes", meters.programmes(actor))
                .addObject("form", form)
                .addObject("typed", typed)
                .addObject("problems", problems);
    }
}
