package id.sekber.appraisal;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.vocabulary.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The result of an appraisal, as a page and as questions for the command line. */
@Controller
@RequestMapping("/s/{secretariat}/kelembagaan/telaah/{number}")
class ResultController {

    private static final JsonMapper READABLE =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final AppraisalResults results;
    private final MessageSource messages;

    ResultController(AppraisalResults results, MessageSource messages) {
        this.results = results;
        this.messages = messages;
    }

    @MayReadSecretariat
    @GetMapping("/hasil")
    ModelAndView result(Actor actor, @PathVariable String number) {
        Outcome<ResultView> outcome = results.of(actor, number);
        if (outcome instanceof Outcome.Refused<ResultView> refused) {
            return new ModelAndView("appraisal/refused", HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("number", number)
                    .addObject("problems", refused.problems());
        }
        return new ModelAndView("appraisal/result").addObject("result", ((Outcome.Done<ResultView>) outcome).value());
    }

    /** @param bobot {@code unknown} or the code of a member; nilai: {@code tengah} for the middles of the scores */
    @MayReadSecretariat
    @GetMapping("/soal.json")
    ResponseEntity<byte[]> question(
            Actor actor,
            Locale locale,
            @PathVariable String number,
            @RequestParam(defaultValue = AppraisalResults.UNKNOWN) String bobot,
            @RequestParam(defaultValue = "rentang") String nilai) {
        Map<String, Object> question = results.question(
                        actor,
                        number,
                        bobot,
                        nilai.equals("tengah"),
                        criterion -> messages.getMessage(
                                criterion.name().key(),
                                criterion.name().arguments().toArray(),
                                locale))
                .orElseThrow(() -> new AppraisalNotFound(number + "?bobot=" + bobot));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(number + "-" + bobot.replaceAll("[^a-z0-9.]", "") + ".json")
                                .build()
                                .toString())
                .body(READABLE.writeValueAsString(question).getBytes(StandardCharsets.UTF_8));
    }
}
