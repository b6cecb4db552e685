package id.sekber.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sekber.CountedStatements;
import id.sekber.DatabaseTest;
import id.sekber.Stage;
import id.sekber.accounts.Account;
import id.sekber.accounts.Actor;
import id.sekber.accounts.CurrentActor;
import id.sekber.accounts.Person;
import id.sekber.accounts.PersonForm;
import id.sekber.accounts.Role;
import id.sekber.delivery.Outbox;
import id.sekber.delivery.TestMail;
import id.sekber.delivery.UnsentMessages;
import id.sekber.secretariats.SeatedPeople;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Reason;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** What people are told, once each, whoever gathers and however often. */
@DatabaseTest
class NoticesTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final LocalDate DUE = LocalDate.of(2030, 6, 28);
    private static int secretariats;

    @Autowired
    Stage stage;

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester pages;

    private final List<Task> waiting = new ArrayList<>();
    private TestMail mail;
    private Actor officer;
    private String email;

    @BeforeEach
    void aSecretariatOfItsOwn() {
        int number = ++secretariats;
        email = "pengingat" + number + "@uji.example";
        officer = stage.officerOf("pengingat-uji-" + number, email, List.of("35.78", "35.25"));
        mail = new TestMail(context);
    }

    @AfterEach
    void close() {
        mail.close();
    }

    @Test
    void aTaskIsToldWhenItNewlyWaitsAndNotAgain() {
        waiting.add(task("Kirim data", DUE));

        assertThat(tell(DUE.minusDays(40))).isEqualTo(1);
        assertThat(tell(DUE.minusDays(40))).isZero();
        assertThat(tell(DUE.minusDays(39))).isZero();
        assertThat(told()).containsExactly("TASK Kirim data");
    }

    @Test
    void eachRungIsToldOnceThoughProgramsAreStartedAnew() {
        waiting.add(task("Kirim data", DUE));
        tell(DUE.minusDays(40));

        int given = IntStream.rangeClosed(-39, 20)
                .map(day -> tell(DUE.plusDays(day)) + tell(DUE.plusDays(day)))
                .sum();

        // Two weeks, one week and one day before, on the day, one and two weeks after.
        assertThat(given).isEqualTo(6);
        assertThat(unread())
                .as("a newer reminder takes the place of older ones")
                .isEqualTo(1);
    }

    @Test
    void theFirstNoticeNamesTheDueDaySoThatNoRungOfThePastFollowsIt() {
        waiting.add(task("Sudah lewat", DUE));

        assertThat(tell(DUE.plusDays(30))).isEqualTo(1);
        assertThat(tell(DUE.plusDays(31))).isZero();
        assertThat(tell(DUE.plusDays(35))).as("the fifth week").isEqualTo(1);
    }

    @Test
    void daysOnWhichNobodyGatheredCostOnlyTheMissedRungs() {
        waiting.add(task("Kirim data", DUE));
        tell(DUE.minusDays(40));

        assertThat(tell(DUE.minusDays(3))).isEqualTo(1);
        assertThat(tell(DUE.minusDays(1))).isEqualTo(1);
    }

    @Test
    void whatNoLongerWaitsIsSettledAndToldAgainWhenItComesBack() {
        Task task = task("Kirim data", DUE);
        waiting.add(task);
        tell(DUE.minusDays(40));
        waiting.clear();
        tell(DUE.minusDays(39));
        assertThat(unread()).isZero();

        waiting.add(task);

        assertThat(tell(DUE.minusDays(38))).isEqualTo(1);
        assertThat(unread()).isEqualTo(1);
    }

    @Test
    void aTaskOfSomeoneElseIsNotTold() {
        waiting.add(new Task(
                Reason.of("decisions.task.action", "Tugas orang lain"),
                Reason.of("decisions.notice.decision", "K-1"),
                "/keputusan/K-1",
                Task.Holder.OTHERS,
                DUE.minusDays(50),
                DUE));

        assertThat(tell(DUE)).isZero();
    }

    @Test
    void manyTasksTakeAsManyStatementsAsOne() {
        waiting.add(task("Satu", DUE));
        tell(DUE.minusDays(40));
        waiting.add(task("Dua", DUE));
        int few = CountedStatements.of(() -> tell(DUE.minusDays(40)));
        IntStream.range(0, 200).forEach(number -> waiting.add(task("Banyak " + number, DUE)));

        assertThat(CountedStatements.of(() -> tell(DUE.minusDays(40)))).isEqualTo(few);
        assertThat(unread()).isEqualTo(202);
    }

    @Test
    void twoNodesAtOnceTellAndMailEachNoticeOnce() throws Exception {
        choose(Choice.Mail.AT_ONCE);
        IntStream.range(0, 100).forEach(number -> waiting.add(task("Tugas " + number + ".", null)));

        List<Integer> given = twice(() -> tell(DUE.minusDays(40)));
        List<Integer> delivered = twice(() -> mail.deliver(Clock.systemUTC()));

        assertThat(given.get(0) + given.get(1)).isEqualTo(100);
        assertThat(told()).hasSize(100).doesNotHaveDuplicates();
        assertThat(delivered.get(0) + delivered.get(1)).isPositive();
        List<String> bodies =
                mail.receivedBy(email).stream().map(NoticesTests::text).toList();
        assertThat(bodies).as("one letter for a hundred notices").hasSize(1);
        assertThat(bodies.get(0)).contains("Dan 60 lagi.");
    }

    @Test
    void twoGatherersAtOnceGiveEachNoticeOnce() throws Exception {
        waiting.add(task("Kirim data", DUE));

        twice(() -> gatherer(DUE.minusDays(40)).gather());

        assertThat(told()).containsExactly("TASK Kirim data");
        assertThat(gatherer(DUE.minusDays(40)).gather())
                .as("nothing was written since")
                .isZero();
    }

    @Test
    void theDailyLetterComesInTheMorningAndInTheLanguageOfItsReader() throws Exception {
        speak("en");
        waiting.add(task("Kirim data", DUE));
        tell(DUE.minusDays(40), false);
        mail.deliver(Clock.systemUTC());
        assertThat(mail.receivedBy(email)).isEmpty();

        tell(DUE.minusDays(39), true);
        mail.deliver(Clock.systemUTC());

        MimeMessage letter = mail.receivedBy(email).get(0);
        assertThat(letter.getSubject()).isEqualTo("Sekber Lain: notices (1)");
        assertThat(letter.getContentType()).startsWith("multipart/alternative");
        assertThat(text(letter))
                .contains("Newly waits for you", "Due 28 June 2030", "Kirim data")
                .contains("/keputusan/Kirim-data");
        assertThat(part(letter, 1))
                .contains("<html lang=\"en\">", "<a href=\"")
                .doesNotContain("<img", "<script", "<link");
        tell(DUE.minusDays(38), true);
        assertThat(mail.deliver(Clock.systemUTC())).as("nothing new, no letter").isZero();
    }

    @Test
    void whoWantsNoMailGetsNoneAndIsNotSentTheOldWhenTheyChangeTheirMind() {
        choose(Choice.Mail.NONE);
        waiting.add(task("Lama", null));
        CurrentActor.as(officer, () -> tellNow(true));
        choose(Choice.Mail.AT_ONCE);
        waiting.add(task("Baru", null));
        CurrentActor.as(officer, () -> tellNow(true));

        mail.deliver(Clock.systemUTC());

        assertThat(mail.receivedBy(email)).hasSize(1);
        assertThat(text(mail.receivedBy(email).get(0))).contains("Baru").doesNotContain("Lama");
    }

    @Test
    void whatCannotBeDeliveredIsKeptShownAndTriedAgain() {
        choose(Choice.Mail.AT_ONCE);
        waiting.add(task("Rahasia anggota", null));
        tell(DUE);
        Clock now = Clock.systemUTC();

        assertThat(mail.deliverToNobody(now)).isZero();
        assertThat(mail.deliver(now)).as("not before the pause is over").isZero();
        UnsentMessages.View view = CurrentActor.as(
                officer, () -> context.getBean(UnsentMessages.class).of(officer));
        assertThat(view.messages()).hasSize(1);
        assertThat(view.messages().get(0).failure()).isNotBlank();
        assertThat(view.messages().get(0).tries()).isEqualTo(1);
        assertThat(pages.get()
                        .uri("/s/" + officer.seatOrRefuse().slug() + "/surel")
                        .with(stage.signedIn(officer)))
                .hasStatusOk()
                .bodyText()
                .contains(email, "Gagal 1 kali", "Peladen surel belum ditetapkan")
                .doesNotContain("Rahasia anggota");

        assertThat(mail.deliver(Clock.offset(now, Duration.ofMinutes(2)))).isEqualTo(1);
        assertThat(mail.receivedBy(email)).hasSize(1);
    }

    @Test
    void nobodyElseReadsANoticeOrALetter() {
        choose(Choice.Mail.AT_ONCE);
        waiting.add(task("Hanya untuk saya", null));
        tell(DUE);

        Actor administrator = stage.actor("administrator@contoh.example", null);
        assertThat(CurrentActor.as(administrator, () -> count("notices.notice")))
                .isZero();
        assertThat(CurrentActor.as(administrator, () -> count("delivery.words")))
                .isZero();
        assertThat(CurrentActor.as(officer, () -> count("notices.notice"))).isEqualTo(1);
        assertThat(CurrentActor.as(officer, () -> count("delivery.words"))).isEqualTo(1);
    }

    @Test
    void theBellCountsAndThePageMarksAsRead() {
        String slug = officer.seatOrRefuse().slug();
        waiting.add(task("Pertama", null));
        waiting.add(task("Kedua", DUE));
        CurrentActor.as(officer, () -> tellNow(false));

        assertThat(pages.get().uri("/s/" + slug).with(stage.signedIn(officer)))
                .bodyText()
                .contains("Pemberitahuan, 2 belum dibaca");
        assertThat(pages.get().uri("/s/" + slug + "/pemberitahuan").with(stage.signedIn(officer)))
                .hasStatusOk()
                .bodyText()
                .contains("Pertama", "Kedua", "28 Juni 2030");
        String id = CurrentActor.as(
                officer,
                () -> stage.inTransaction(
                        jdbc -> jdbc.sql("select id from notices.notice where what_id like '%Pertama%'")
                                .query(String.class)
                                .single()));
        assertThat(pages.post()
                        .uri("/s/" + slug + "/pemberitahuan/" + id + "/dibaca")
                        .with(stage.signedIn(officer))
                        .with(csrf()))
                .hasStatus(HttpStatus.FOUND);
        assertThat(unread()).isEqualTo(1);
        assertThat(pages.post()
                        .uri("/s/kartamantul/pemberitahuan/" + id + "/dibaca")
                        .with(stage.signedIn("officer"))
                        .with(csrf()))
                .as("someone else's")
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.post()
                        .uri("/s/" + slug + "/pemberitahuan/semua/dibaca")
                        .param("sampai", Instant.EPOCH.toString())
                        .with(stage.signedIn(officer))
                        .with(csrf()))
                .hasStatus(HttpStatus.FOUND);
        assertThat(unread()).as("what came after the page was opened").isEqualTo(1);
        assertThat(pages.post()
                        .uri("/s/" + slug + "/pemberitahuan/semua/dibaca")
                        .with(stage.signedIn(officer))
                        .with(csrf()))
                .hasStatus(HttpStatus.FOUND);
        assertThat(unread()).isZero();
    }

    @Test
    void aNumberNeedsAGatewayThatAnAdministratorHasSwitchedOn() {
        assertThat(pages.post()
                        .uri("/akun/pemberitahuan")
                        .param("surel", "NONE")
                        .param("pesan", "+62 812 3456 7890")
                        .param("versi", "0")
                        .with(stage.signedIn(officer))
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("dimatikan oleh pengelola");
        switchGateway(true);
        try {
            assertThat(CurrentActor.as(
                            officer, () -> choices().choose(officer, new NoticeChoices.Form("NONE", "0812", 0))))
                    .isInstanceOf(Outcome.Refused.class);
            CurrentActor.as(
                    officer, () -> choices().choose(officer, new NoticeChoices.Form("NONE", "+62 812-3456-7890", 0)));
            waiting.add(task("Rahasia", null));
            tell(DUE);

            mail.deliver(Clock.systemUTC());

            UnsentMessages.View view = CurrentActor.as(
                    officer, () -> context.getBean(UnsentMessages.class).of(officer));
            assertThat(view.messages())
                    .singleElement()
                    .satisfies(message -> assertThat(message.kept()).isTrue());
            String kept = CurrentActor.as(
                    officer,
                    () -> stage.inTransaction(jdbc -> jdbc.sql("select text from delivery.words")
                            .query(String.class)
                            .single()));
            assertThat(kept).contains("Sekber Lain: 1 pemberitahuan").doesNotContain("Rahasia");
        } finally {
            switchGateway(false);
        }
    }

    @Test
    void whatHappenedIsToldToThoseWhomItConcernsAndNotToWhoCausedIt() {
        Actor sleman = stage.actor("liaison.sleman");
        Actor staff = stage.actor("officer");
        int before = eventsOf(sleman);
        CurrentActor.as(
                staff,
                () -> stage.inTransaction(jdbc -> {
                    context.publishEvent(new Happened("uji " + before));
                    return before;
                }));

        telling(LocalDate.now(ZONE), sleman);
        telling(LocalDate.now(ZONE), sleman);
        telling(LocalDate.now(ZONE), staff);

        assertThat(eventsOf(sleman)).isGreaterThan(before);
        assertThat(eventsNamed(sleman, "uji " + before)).isEqualTo(1);
        assertThat(eventsNamed(staff, "uji " + before)).isZero();
    }

    private record Happened(String key) implements Notice {

        @Override
        public Reason what() {
            return Reason.of("decisions.notice.adopted", key);
        }

        @Override
        public Reason context() {
            return Reason.of("decisions.notice.decision", "K-2026-001");
        }

        @Override
        public String path() {
            return "/keputusan/K-2026-001";
        }

        @Override
        public Set<Role> roles() {
            return Set.of(Role.LIAISON, Role.OFFICER);
        }
    }

    private int eventsOf(Actor actor) {
        return CurrentActor.as(
                actor,
                () -> stage.inTransaction(jdbc -> jdbc.sql(
                                "select count(*) from notices.notice where kind = 'EVENT' and secretariat_id = sekber.secretariat()")
                        .query(Integer.class)
                        .single()));
    }

    private int eventsNamed(Actor actor, String name) {
        return CurrentActor.as(
                actor,
                () -> stage.inTransaction(jdbc -> jdbc.sql("select count(*) from notices.notice where what_id like ?")
                        .param("%" + name)
                        .query(Integer.class)
                        .single()));
    }

    private static Task task(String what, @Nullable LocalDate due) {
        return new Task(
                Reason.of("decisions.task.action", what),
                Reason.of("decisions.notice.decision", "K-1"),
                "/keputusan/" + what.replace(' ', '-'),
                Task.Holder.ME,
                DUE.minusDays(60),
                due);
    }

    private int tell(LocalDate day) {
        return tell(day, false);
    }

    private int tell(LocalDate day, boolean morning) {
        return CurrentActor.as(
                officer, () -> stage.inTransaction(jdbc -> teller(at(day)).tell(officer, morning)));
    }

    private int tellNow(boolean morning) {
        return stage.inTransaction(jdbc -> teller(Clock.systemUTC()).tell(officer, morning));
    }

    private void telling(LocalDate day, Actor actor) {
        CurrentActor.as(actor, () -> stage.inTransaction(jdbc -> teller(at(day)).tell(actor, false)));
    }

    private static Clock at(LocalDate day) {
        return Clock.fixed(day.atTime(9, 0).atZone(ZONE).toInstant(), ZONE);
    }

    private TellPerson teller(Clock clock) {
        TaskSource source = (actor, today) -> List.copyOf(waiting);
        return new TellPerson(
                List.of(source),
                context.getBean(NoticeRows.class),
                context.getBean(NoticeChoiceRows.class),
                context.getBean(NoticeLetter.class),
                context.getBean(Outbox.class),
                clock);
    }

    private GatherNotices gatherer(LocalDate day) {
        return new GatherNotices(
                context.getBean(JdbcClient.class),
                context.getBean("transactionOperations", TransactionOperations.class),
                context.getBean(SeatedPeople.class),
                teller(at(day)),
                at(day));
    }

    private static <T> List<T> twice(Callable<T> work) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            Callable<T> node = () -> {
                together.await();
                return work.call();
            };
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : nodes.invokeAll(List.of(node, node))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            nodes.shutdown();
        }
    }

    private List<String> told() {
        return CurrentActor.as(
                officer,
                () -> stage.inTransaction(jdbc -> jdbc
                        .sql("select kind || ' ' || what_id from notices.notice order by told_at, what_id")
                        .query(String.class)
                        .list()
                        .stream()
                        .map(line -> line.replaceAll("^(\\w+) .*?(?=(Kirim|Tugas))", "$1 "))
                        .toList()));
    }

    private int unread() {
        return context.getBean(UnreadNotices.class).of(officer);
    }

    private int count(String table) {
        return stage.inTransaction(jdbc -> jdbc.sql("select count(*) from " + table + " where secretariat_id = ?")
                .param(officer.seatOrRefuse().secretariat())
                .query(Integer.class)
                .single());
    }

    private NoticeChoices choices() {
        return context.getBean(NoticeChoices.class);
    }

    private void choose(Choice.Mail way) {
        CurrentActor.as(officer, () -> {
            int version = choices().of(officer).choice().version();
            Outcome<Choice> outcome = choices().choose(officer, new NoticeChoices.Form(way.name(), "", version));
            assertThat(outcome).isInstanceOf(Outcome.Done.class);
            return outcome;
        });
    }

    private void speak(String language) {
        CurrentActor.as(officer, () -> {
            Account account = context.getBean(Account.class);
            Person person = account.of(officer);
            return account.change(officer, new PersonForm(person.name(), person.email()), language, person.version());
        });
    }

    private void switchGateway(boolean on) {
        Actor administrator = stage.actor("administrator@contoh.example", null);
        CurrentActor.as(administrator, () -> {
            context.getBean(UnsentMessages.class).switchGateway(administrator, on);
            return on;
        });
    }

    private static String text(MimeMessage message) {
        try {
            return part(message, 0);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(MimeMessage message, int index) throws MessagingException, IOException {
        BodyPart part = ((MimeMultipart) message.getContent()).getBodyPart(index);
        assertThat(part.getContentType())
                .startsWith(Arrays.asList("text/plain", "text/html").get(index));
        return String.valueOf(part.getContent());
    }
}
