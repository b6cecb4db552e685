package id.sekber.site;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.OpenToAnyone;
import id.sekber.accounts.OpenToSignedIn;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where one lands: the work list of the secretariat, or the choice among several. */
@Controller
class HomeController {

    private final Home home;

    HomeController(Home home) {
        this.home = home;
    }

    @OpenToSignedIn
    @GetMapping("/")
    ModelAndView start(Actor actor) {
        List<Home.Choice> choices = home.secretariatsOf(actor);
        if (choices.size() == 1 && !actor.administrator()) {
            return new ModelAndView("redirect:/s/" + choices.get(0).slug());
        }
        return new ModelAndView("site/choose").addObject("choices", choices);
    }

    @MayReadSecretariat
    @GetMapping("/s/{secretariat}")
    ModelAndView home(Actor actor) {
        return new ModelAndView("site/home").addObject("home", home.of(actor));
    }

    @OpenToAnyone
    @GetMapping("/aksesibilitas")
    String accessibility() {
        return "site/accessibility";
    }
}
