package id.sekber.database;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/** A database that is not to be had is told in one sentence by whoever starts the application, without a trace before it. */
public final class QuietRefusal implements SpringBootExceptionReporter {

    /** Made for the context that failed; it is not needed to tell. */
    public QuietRefusal(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        return DatabaseUnavailable.in(failure).isPresent();
    }
}
