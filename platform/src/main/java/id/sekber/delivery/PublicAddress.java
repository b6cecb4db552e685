package id.sekber.delivery;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where people reach this installation, for links in what leaves it: {@code SEKBER_ADDRESS}, or else this machine. */
@Component
public class PublicAddress {

    private final Environment environment;

    PublicAddress(Environment environment) {
        this.environment = environment;
    }

    /** The whole address of a path of ours. */
    public String of(String path) {
        return base() + path;
    }

    /** The name of the machine alone, for identities that must not be given twice on earth. */
    public String host() {
        return base().replaceAll("^[a-z]+://", "").replaceAll("[:/].*$", "");
    }

    /** A port that was left to the machine is known only when the server runs. */
    private String base() {
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return environment
                .getProperty("sekber.address", "http://localhost:" + port)
                .trim()
                .replaceAll("/+$", "");
    }
}
