package id.sekber.cases;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The library seen as a whole: by country, by time, and by how models changed; for the same search as the list. */
@Controller
@RequestMapping("/s/{secretariat}/kasus")
class PanoramaController {

    private final CaseLibrary library;
    private final Clock clock;

    PanoramaController(CaseLibrary library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    @MayReadSecretariat
    @GetMapping("/peta")
    ModelAndView map(Actor actor, Locale locale, @RequestParam MultiValueMap<String, String> parameters) {
        Search search = Search.read(parameters);
        return page("cases/map", search)
                .addObject("tiles", CountryTiles.of(entries(actor, search, locale), locale.getLanguage()));
    }

    @MayReadSecretariat
    @GetMapping("/waktu")
    ModelAndView times(Actor actor, Locale locale, @RequestParam MultiValueMap<String, String> parameters) {
        Search search = Search.read(parameters);
        return page("cases/times", search)
                .addObject(
                        "timeline",
                        LibraryTimeline.of(
                                entries(actor, search, locale),
                                locale.getLanguage(),
                                actor.today(clock).getYear()));
    }

    @MayReadSecretariat
    @GetMapping("/perubahan")
    ModelAndView changes(Actor actor, Locale locale, @RequestParam MultiValueMap<String, String> parameters) {
        Search search = Search.read(parameters);
        return page("cases/changes", search).addObject("transitions", Transitions.of(entries(actor, search, locale)));
    }

    private List<Shelf.Entry> entries(Actor actor, Search search, Locale locale) {
        return library.everything(actor, search, locale.getLanguage());
    }

    private static ModelAndView page(String view, Search search) {
        return new ModelAndView(view).addObject("search", search);
    }
}
