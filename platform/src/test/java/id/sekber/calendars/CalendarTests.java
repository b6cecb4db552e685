package id.sekber.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sekber.DatabaseTest;
import id.sekber.Stage;
import id.sekber.accounts.Actor;
import id.sekber.accounts.CurrentActor;
import id.sekber.accounts.PersonForm;
import id.sekber.accounts.Registration;
import id.sekber.accounts.Role;
import id.sekber.decisions.ActionForm;
import id.sekber.decisions.Decisions;
import id.sekber.demonstration.Demonstration;
import id.sekber.secretariats.Appointments;
import id.sekber.secretariats.PostForm;
import id.sekber.secretariats.Roster;
import id.sekber.vocabulary.Outcome;
import java.io.IOException;
import java.io.StringReader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a calendar program reads at a private address, read back by another library than the one that writes it. */
@DatabaseTest
class CalendarTests {

    private static final LocalDate DUE = LocalDate.of(2031, 3, 14);
    private static final String LONG_WORDS =
            "Kirim data timbangan, termasuk sisa; semua \\ jalur \"resmi\"\ndan dua baris "
                    + "yang panjangnya melebihi tujuh puluh lima oktet: éèê "
                            .repeat(3)
                            .trim();
    private static int people;

    @Autowired
    Stage stage;

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester pages;

    private Actor reader;

    /** An officer of the demonstration's secretariat, whose mandate can be ended without harm to other tests. */
    @BeforeEach
    void someoneNew() {
        String email = "kalender" + ++people + "@uji.example";
        stage.as("officer", officer -> {
            Outcome<Registration.Invited> invited =
                    context.getBean(Registration.class).invite(officer, new PersonForm("Pembaca kalender", email));
            UUID person = ((Outcome.Done<Registration.Invited>) invited).value().person();
            return context.getBean(Appointments.class)
                    .appoint(
                            officer,
                            officer.seatOrRefuse().secretariat(),
                            new PostForm(person, Role.OFFICER, null, null, "Staf", LocalDate.of(2020, 1, 1), null));
        });
        reader = stage.actor(email, Demonstration.SLUG);
    }

    @Test
    void ownTasksWithADueDayAreWholeDaysWithStableIdentities() {
        action(LONG_WORDS, DUE);
        String address = make(FeedForm.OWN, "id");

        Calendar calendar = parsed(read(address));
        VEvent event = eventOf(calendar, LONG_WORDS);

        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(property(calendar, "VERSION")).isEqualTo("2.0");
        assertThat(property(event, "DTSTART")).isEqualTo("20310314");
        assertThat(property(event, "DTEND")).isEqualTo("20310315");
        assertThat(event.getRequiredProperty("DTSTART").getParameter("VALUE"))
                .hasValueSatisfying(value -> assertThat(value.getValue()).isEqualTo("DATE"));
        assertThat(property(event, "DTSTAMP")).matches("\\d{8}T\\d{6}Z").isEqualTo(property(event, "LAST-MODIFIED"));
        assertThat(property(event, "SEQUENCE")).isEqualTo("0");
        assertThat(property(event, "UID")).contains("@");
        assertThat(property(event, "URL")).contains("/s/kartamantul/keputusan/");
        assertThat(property(eventOf(parsed(read(address)), LONG_WORDS), "UID")).isEqualTo(property(event, "UID"));
        assertThat(property(eventOf(parsed(read(address)), LONG_WORDS), "LAST-MODIFIED"))
                .isEqualTo(property(event, "LAST-MODIFIED"));
    }

    @Test
    void linesAreFoldedAndEndAsTheStandardSays() throws UnsupportedEncodingException {
        action(LONG_WORDS, DUE);

        String file = body(read(make(FeedForm.OWN, "id")));

        assertThat(file).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(file.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void aDayThatIsPutOffKeepsItsIdentityAndCountsAsChanged() {
        action("Sebelum ditunda", DUE);
        String address = make(FeedForm.OWN, "id");
        VEvent before = eventOf(parsed(read(address)), "Sebelum ditunda");

        stage.sqlAs(
                "officer",
                jdbc -> jdbc.sql("update decisions.action set due_on = ? where what = 'Sebelum ditunda'")
                        .param(java.sql.Date.valueOf(DUE.plusDays(7)))
                        .update());

        VEvent after = eventOf(parsed(read(address)), "Sebelum ditunda");
        assertThat(property(after, "UID")).isEqualTo(property(before, "UID"));
        assertThat(property(after, "DTSTART")).isEqualTo("20310321");
        assertThat(property(after, "SEQUENCE")).isEqualTo("1");
    }

    @Test
    void theSecretariatsDeadlinesAreReadInTheLanguageOfTheFeed() {
        action("Batas bersama", DUE);

        Calendar calendar = parsed(read(make(Demonstration.SLUG, "en")));

        assertThat(property(calendar, "X-WR-CALNAME")).contains("Kartamantul");
        assertThat(property(eventOf(calendar, "Batas bersama"), "DESCRIPTION")).contains("Action from decision");
    }

    @Test
    void rightsThatAreLostTakeTheEntriesAlong() {
        action("Hanya selama menjabat", DUE);
        String own = make(FeedForm.OWN, "id");
        String all = make(Demonstration.SLUG, "id");
        assertThat(parsed(read(own)).getComponents(Component.VEVENT)).isNotEmpty();
        assertThat(parsed(read(all)).getComponents(Component.VEVENT)).isNotEmpty();

        stage.as("officer", officer -> {
            Roster roster = context.getBean(Roster.class);
            UUID post = roster.of(officer).posts().stream()
                    .filter(each -> each.email().equals("kalender" + people + "@uji.example"))
                    .findFirst()
                    .orElseThrow()
                    .id();
            LocalDate yesterday = LocalDate.now(ZoneId.of("Asia/Jakarta")).minusDays(1);
            return roster.endMandate(officer, post, yesterday.toString());
        });

        assertThat(parsed(read(own)).getComponents(Component.VEVENT)).isEmpty();
        assertThat(parsed(read(all)).getComponents(Component.VEVENT)).isEmpty();
    }

    @Test
    void anAddressThatWasRevokedLeadsNowhere() {
        String address = make(FeedForm.OWN, "id");
        assertThat(read(address)).hasStatusOk();
        assertThat(pages.get().uri("/akun/kalender").with(stage.signedIn(reader)))
                .bodyText()
                .contains("Terakhir dibaca")
                .doesNotContain(token(address));
        Feed feed = CurrentActor.as(reader, () -> context.getBean(Feeds.class).of(reader))
                .feeds()
                .get(0);

        assertThat(pages.post()
                        .uri("/akun/kalender/" + feed.id() + "/cabut")
                        .with(stage.signedIn("officer"))
                        .with(csrf()))
                .as("by someone else")
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(read(address)).hasStatusOk();
        assertThat(pages.post()
                        .uri("/akun/kalender/" + feed.id() + "/cabut")
                        .with(stage.signedIn(reader))
                        .with(csrf()))
                .hasStatus(HttpStatus.FOUND);

        assertThat(read(address)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theDatabaseKnowsNoAddressAndShowsNobodyElsesFeeds() {
        String address = make(FeedForm.OWN, "id");

        List<String> own = CurrentActor.as(reader, this::feeds);
        List<String> others = CurrentActor.as(stage.actor("administrator@contoh.example", null), this::feeds);
        assertThat(own).singleElement().asString().doesNotContain(token(address));
        assertThat(others).isEmpty();
    }

    @Test
    void whoGuessesAddressesIsAskedToWait() {
        MvcTestResult last = null;
        for (int i = 0; i < 21; i++) {
            last = pages.get()
                    .uri("/kalender/tebakan" + i + ".ics")
                    .with(request -> {
                        request.setRemoteAddr("203.0.113.7");
                        return request;
                    })
                    .exchange();
        }

        assertThat(last).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
    }

    @Test
    void aFeedOfASecretariatWhereOneHasNoPostIsRefused() {
        stage.officerOf("kalender-uji", "kalender.lain@uji.example", List.of("35.78", "35.25"));

        assertThat(CurrentActor.as(
                        reader,
                        () -> context.getBean(Feeds.class).make(reader, new FeedForm("Lain", "kalender-uji", "id"))))
                .isInstanceOf(Outcome.Refused.class);
    }

    private List<String> feeds() {
        return stage.inTransaction(jdbc -> jdbc.sql("select f::text from calendars.feed f")
                .query(String.class)
                .list());
    }

    /** A follow-up of the office to a decision of the demonstration. */
    private void action(String what, LocalDate due) {
        stage.as("officer", officer -> {
            Decisions decisions = context.getBean(Decisions.class);
            String number = decisions.all(officer).get(0).number();
            Outcome<?> added = decisions.addAction(officer, number, new ActionForm(what, "", due.toString()));
            assertThat(added).isInstanceOf(Outcome.Done.class);
            return added;
        });
    }

    private String make(String of, String language) {
        Outcome<String> outcome = CurrentActor.as(
                reader, () -> context.getBean(Feeds.class).make(reader, new FeedForm("Ponsel", of, language)));
        return ((Outcome.Done<String>) outcome).value();
    }

    private static String token(String address) {
        return address.replaceAll("^.*/kalender/", "").replace(".ics", "");
    }

    private MvcTestResult read(String address) {
        return pages.get().uri("/kalender/" + token(address) + ".ics").exchange();
    }

    private static String body(MvcTestResult answer) throws UnsupportedEncodingException {
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader(HttpHeaders.CONTENT_TYPE)).startsWith("text/calendar");
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static Calendar parsed(MvcTestResult answer) {
        try {
            return new CalendarBuilder().build(new StringReader(body(answer)));
        } catch (IOException | ParserException e) {
            throw new IllegalStateException(e);
        }
    }

    private static VEvent eventOf(Calendar calendar, String what) {
        return calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .filter(event -> property(event, "SUMMARY").contains(what))
                .findFirst()
                .orElseThrow();
    }

    private static String property(net.fortuna.ical4j.model.PropertyContainer of, String name) {
        return of.getRequiredProperty(name).getValue();
    }
}
