package id.sekber.accounts;

import java.util.UUID;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Signs a person in to the request of a test, as a session would. */
public final class SignedInAs {

    private SignedInAs() {}

    public static RequestPostProcessor person(UUID person, String name) {
        return SecurityMockMvcRequestPostProcessors.user(new SignedIn(person, name, null, true));
    }
}
