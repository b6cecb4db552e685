package id.sekber.healthcheck;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * What someone who is asked sees before answering: what is asked, of whom else, and what will be shown.
 *
 * @param self the invitation of who answers
 * @param groupmates everyone asked in the same group, oneself included
 * @param secretariat its name, for those who come by a link
 */
public record AnswerPage(
        Round round, Invited self, List<Invited> groupmates, String secretariat, LocalDate today, ZoneId zone) {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    public AnswerPage {
        groupmates = List.copyOf(groupmates);
    }

    static AnswerPage of(
            Round round, Invited self, List<Invited> invited, String secretariat, LocalDate today, ZoneId zone) {
        return new AnswerPage(
                round,
                self,
                invited.stream()
                        .filter(each -> each.counts() && each.group().equals(self.group()))
                        .toList(),
                secretariat,
                today,
                zone);
    }

    public Questionnaire questionnaire() {
        return round.questions();
    }

    public boolean takesAnswers() {
        return round.takesAnswersOn(today);
    }

    public boolean tooEarly() {
        return round.open() && today.isBefore(round.opensOn());
    }

    /** Whether the sheet can only be opened with the code that was shown when it was sent. */
    public boolean needsCode() {
        return round.anonymous() && self.answered();
    }

    public boolean groupIsTooSmall() {
        return groupmates.size() < round.minimum();
    }

    public Instant lastMinute() {
        return round.closesOn().atTime(LAST_MINUTE).atZone(zone).toInstant();
    }
}
