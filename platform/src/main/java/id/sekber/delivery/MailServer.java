package id.sekber.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Hands letters to the mail server of the installation, as plain text and as a page in one, with nothing that tells of reading. */
@Component
class MailServer {

    private static final String PATIENCE_IN_MILLISECONDS = "15000";

    private final MailSettings settings;
    private final PublicAddress address;
    private final JavaMailSenderImpl sender;

    MailServer(MailSettings settings, PublicAddress address) {
        this.settings = settings;
        this.address = address;
        this.sender = sender(settings);
    }

    private static JavaMailSenderImpl sender(MailSettings settings) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        Properties properties = sender.getJavaMailProperties();
        properties.put("mail.smtp.connectiontimeout", PATIENCE_IN_MILLISECONDS);
        properties.put("mail.smtp.timeout", PATIENCE_IN_MILLISECONDS);
        properties.put("mail.smtp.writetimeout", PATIENCE_IN_MILLISECONDS);
        if (!settings.user().isEmpty()) {
            sender.setUsername(settings.user());
            sender.setPassword(settings.password());
            properties.put("mail.smtp.auth", "true");
        }
        switch (settings.security()) {
            case STARTTLS -> {
                properties.put("mail.smtp.starttls.enable", "true");
                properties.put("mail.smtp.starttls.required", "true");
                properties.put("mail.smtp.ssl.checkserveridentity", "true");
            }
            case TLS -> {
                properties.put("mail.smtp.ssl.enable", "true");
                properties.put("mail.smtp.ssl.checkserveridentity", "true");
            }
            case NONE -> {
                // For a relay on the same machine.
            }
        }
        return sender;
    }

    boolean ready() {
        return settings.known();
    }

    /**
     * @param id the same for each try, so that a server that took it twice can tell
     * @throws NotDelivered with what the server said
     */
    void send(UUID id, String to, String name, Letter letter) {
        try {
            sender.send(message(id, to, name, letter));
        } catch (MessagingException | UnsupportedEncodingException unwritable) {
            throw new NotDelivered(said(unwritable), false, unwritable);
        } catch (MailSendException notSent) {
            // A server that was not reached has refused no message in particular.
            throw new NotDelivered(said(notSent), notSent.getFailedMessages().isEmpty(), notSent);
        } catch (MailAuthenticationException notLetIn) {
            throw new NotDelivered(said(notLetIn), true, notLetIn);
        } catch (MailException refused) {
            throw new NotDelivered(said(refused), false, refused);
        }
    }

    private MimeMessage message(UUID id, String to, String name, Letter letter)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = sender.createMimeMessage();
        message.setFrom(new InternetAddress(settings.from(), "Sekber", StandardCharsets.UTF_8.name()));
        message.setRecipient(
                MimeMessage.RecipientType.TO, new InternetAddress(to, name, StandardCharsets.UTF_8.name()));
        message.setSubject(letter.about(), StandardCharsets.UTF_8.name());
        message.setSentDate(new Date());
        message.setHeader("Message-ID", "<" + id + "@" + address.host() + ">");
        // Answering machines stay silent, and whoever has enough finds where to say so.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("List-Unsubscribe", "<" + address.of("/akun/pemberitahuan") + ">");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), StandardCharsets.UTF_8.name(), "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(letter.html(), StandardCharsets.UTF_8.name(), "html");
        message.setContent(new MimeMultipart("alternative", text, html));
        return message;
    }

    private static String said(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}
