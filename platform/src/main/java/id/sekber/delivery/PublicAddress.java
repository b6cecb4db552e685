package id.sekber.delivery;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people reach this installation, for links in what leaves it. */
@Component
public class PublicAddress {

    private final String base;

    PublicAddress(@Value("${sekber.address:http://localhost:${server.port:8080}}") String base) {
        this.base = base.replaceAll("/+$", "");
    }

    /** The whole address of a path of ours. */
    public String of(String path) {
        return base + path;
    }

    /** The name of the machine alone, for identities that must not be given twice on earth. */
    public String host() {
        return base.replaceAll("^[a-z]+://", "").replaceAll("[:/].*$", "");
    }
}
