package id.sekber.delivery;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionOperations;

/** A mail server within the test, and runners that deliver to it as nodes of the installation would. */
public final class TestMail implements AutoCloseable {

    public static final String BASE = "https://sekber.example";

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final ApplicationContext context;

    public TestMail(ApplicationContext context) {
        this.context = context;
        server.start();
    }

    /** Delivers what waits; answers how much was taken. */
    public int deliver(Clock clock) {
        return runner(server.getSmtp().getPort(), clock).deliver();
    }

    /** The same while nobody answers at the port. */
    public int deliverToNobody(Clock clock) {
        return runner(1, clock).deliver();
    }

    private DeliverMessages runner(int port, Clock clock) {
        MailSettings settings =
                new MailSettings("127.0.0.1", port, "", "", "sekber@uji.example", MailSettings.Security.NONE);
        return new DeliverMessages(
                context.getBean(JdbcClient.class),
                context.getBean("transactionOperations", TransactionOperations.class),
                new MailServer(settings, new PublicAddress(new MockEnvironment().withProperty("sekber.address", BASE))),
                context.getBean(Messenger.class),
                clock);
    }

    public List<MimeMessage> receivedBy(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> to(message).contains(address))
                .toList();
    }

    private static String to(MimeMessage message) {
        try {
            return String.join(" ", message.getHeader("To"));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
