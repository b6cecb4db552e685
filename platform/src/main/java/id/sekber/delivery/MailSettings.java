package id.sekber.delivery;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The mail server of the installation, from the environment: {@code SEKBER_MAIL_HOST} and its fellows. */
@Component
class MailSettings {

    /** How the way to the mail server is closed to others. */
    enum Security {
        STARTTLS,
        TLS,
        NONE
    }

    private final String host;
    private final int port;
    private final String user;
    private final String password;
    private final String from;
    private final Security security;

    MailSettings(
            @Value("${sekber.mail.host:}") String host,
            @Value("${sekber.mail.port:587}") int port,
            @Value("${sekber.mail.user:}") String user,
            @Value("${sekber.mail.password:}") String password,
            @Value("${sekber.mail.from:}") String from,
            @Value("${sekber.mail.security:STARTTLS}") Security security) {
        this.host = host.trim();
        this.port = port;
        this.user = user;
        this.password = password;
        this.from = from.isBlank() ? "sekber@" + (this.host.isEmpty() ? "localhost" : this.host) : from.trim();
        this.security = security;
    }

    boolean known() {
        return !host.isEmpty();
    }

    String host() {
        return host;
    }

    int port() {
        return port;
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }

    String from() {
        return from;
    }

    Security security() {
        return security;
    }
}
