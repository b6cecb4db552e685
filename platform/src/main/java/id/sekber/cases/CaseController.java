package id.sekber.cases;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The case library: list, file, one case, side by side. */
@Controller
class CaseController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final CaseLibrary library;
    private final CompareCases comparing;
    private final KeepCases keeping;
    private final CodeAgain again;
    private final Clock clock;

    CaseController(CaseLibrary library, CompareCases comparing, KeepCases keeping, CodeAgain again, Clock clock) {
        this.library = library;
        this.comparing = comparing;
        this.keeping = keeping;
        this.again = again;
        this.clock = clock;
    }

    @MayReadSecretariat
    @GetMapping("/s/{secretariat}/kasus")
    ModelAndView list(Actor actor, Locale locale, @RequestParam MultiValueMap<String, String> parameters) {
        Search search = Search.read(parameters);
        Problems problems = search.problems();
        ModelAndView page =
                new ModelAndView("cases/list", problems.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page.addObject("shelf", library.shelf(actor, search, locale.getLanguage()))
                .addObject("problems", problems);
    }

    @MayReadSecretariat
    @GetMapping("/s/{secretariat}/kasus.csv")
    ResponseEntity<byte[]> file(Actor actor, Locale locale, @RequestParam MultiValueMap<String, String> parameters) {
        List<Shelf.Entry> entries = library.everything(actor, Search.read(parameters), locale.getLanguage());
        ContentDisposition attachment =
                ContentDisposition.attachment().filename("kasus.csv").build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(CaseTable.of(entries).getBytes(StandardCharsets.UTF_8));
    }

    @MayReadSecretariat
    @GetMapping("/s/{secretariat}/kasus/banding")
    ModelAndView compare(Actor actor, @RequestParam(name = "k", defaultValue = "") List<String> keys) {
        Outcome<Comparison> outcome = comparing.sideBySide(actor, keys);
        if (outcome instanceof Outcome.Refused<Comparison> refused) {
            return new ModelAndView("cases/compare", HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("problems", refused.problems());
        }
        return new ModelAndView("cases/compare")
                .addObject("comparison", ((Outcome.Done<Comparison>) outcome).value())
                .addObject("problems", Problems.NONE);
    }

    @MayReadSecretariat
    @GetMapping("/s/{secretariat}/kasus/{id}")
    ModelAndView one(Actor actor, @PathVariable String id) {
        CaseLibrary.Held held = library.one(actor, id);
        Case known = held.known();
        int thisYear = LocalDate.now(
                        clock.withZone(ZoneId.of(actor.seatOrRefuse().zone())))
                .getYear();
        return new ModelAndView("cases/case")
                .addObject("known", known)
                .addObject("own", held.own() ? keeping.find(actor, id) : null)
                .addObject("again", again.differences(actor, id))
                .addObject("timeline", Timeline.of(known, thisYear))
                .addObject("ownProfile", library.canCompareWithItself(actor));
    }
}
