package id.sekber.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sekber.accounts.Actor;
import id.sekber.accounts.CurrentActor;
import id.sekber.accounts.Role;
import id.sekber.vocabulary.Advance;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Reason;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobsTests {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Reason TITLE = Reason.of("jobs.test");

    private final Actor officer = someone();
    private final Jobs jobs = new Jobs(new Identifiers(new SecureRandom()), Clock.systemUTC());

    @AfterEach
    void end() {
        jobs.close();
    }

    @Test
    void shortWorkEndsWhileOneWaitsAndIsDoneAsTheActor() {
        AtomicReference<Actor> doer = new AtomicReference<>();

        Job job = jobs.begin(officer, TITLE, "/kasus", advance -> {
            doer.set(CurrentActor.find().orElseThrow());
            return Outcome.done("/kasus/satu");
        });

        assertThat(job.endedWithin(LONG)).contains(Outcome.done("/kasus/satu"));
        assertThat(job.state()).isEqualTo(Job.State.DONE);
        assertThat(doer.get()).isEqualTo(officer);
    }

    @Test
    void longWorkTellsHowFarItHasCome() throws InterruptedException {
        CountDownLatch halfway = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);

        Job job = jobs.begin(officer, TITLE, "/kasus", advance -> {
            advance.to(50, 200);
            halfway.countDown();
            await(goOn);
            return Outcome.done("/kasus");
        });
        halfway.await();

        assertThat(job.endedWithin(Duration.ofMillis(1))).isEmpty();
        assertThat(job.state()).isEqualTo(Job.State.RUNNING);
        assertThat(job.percent()).contains(25);
        goOn.countDown();
        assertThat(job.endedWithin(LONG)).isPresent();
    }

    @Test
    void workThatIsCalledOffStopsWhereItNextTellsHowFarItIs() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch calledOff = new CountDownLatch(1);
        AtomicReference<Boolean> saved = new AtomicReference<>(false);

        Job job = jobs.begin(officer, TITLE, "/kasus", advance -> {
            begun.countDown();
            await(calledOff);
            advance.to(1, 2);
            saved.set(true);
            return Outcome.done("/kasus");
        });
        begun.await();
        job.callOff();
        calledOff.countDown();

        assertThat(job.endedWithin(LONG)).isEmpty();
        assertThat(job.state()).isEqualTo(Job.State.CALLED_OFF);
        assertThat(saved.get()).isFalse();
    }

    @Test
    void reasonsWhyNotAreKeptForThePage() {
        Job job = jobs.begin(officer, TITLE, "/kasus", advance -> Outcome.refused("", "jobs.test.refused"));

        assertThat(job.endedWithin(LONG)).contains(Outcome.refused("", "jobs.test.refused"));
        assertThat(job.state()).isEqualTo(Job.State.REFUSED);
    }

    @Test
    void aFaultOfTheProgramIsThrownToWhoWaitsForIt() {
        Job job = jobs.begin(officer, TITLE, "/kasus", advance -> {
            throw new IllegalStateException("broken");
        });

        assertThatThrownBy(() -> job.endedWithin(LONG)).hasMessage("broken");
        assertThat(job.state()).isEqualTo(Job.State.FAILED);
    }

    @Test
    void isKnownToNobodyElse() {
        Job job = jobs.begin(officer, TITLE, "/kasus", advance -> Outcome.done("/kasus"));

        assertThat(jobs.find(officer, job.id())).contains(job);
        assertThat(jobs.find(someone(), job.id())).isEmpty();
    }

    private static Actor someone() {
        return new Actor(
                UUID.randomUUID(),
                "Staf",
                false,
                new Actor.Seat(UUID.randomUUID(), "satu", "Satu", Set.of(Role.OFFICER), null, null, "Asia/Jakarta"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new Advance.CalledOff();
        }
    }
}
