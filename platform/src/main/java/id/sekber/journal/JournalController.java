package id.sekber.journal;

import id.sekber.accounts.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of the journal. */
@Controller
class JournalController {

    private final ReadJournal journal;

    JournalController(ReadJournal journal) {
        this.journal = journal;
    }

    @MayReadJournal
    @GetMapping("/s/{secretariat}/jurnal")
    ModelAndView show(Actor actor, @RequestParam(defaultValue = "9223372036854775807") long sebelum) {
        return new ModelAndView("journal/journal").addObject("leaf", journal.below(actor, sebelum));
    }
}
