package id.sekber.accounts;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Something was tried more often than a person would; the page asks to wait. */
public class TooManyAttempts extends ResponseStatusException {

    private static final long serialVersionUID = 1L;

    public TooManyAttempts() {
        super(HttpStatus.TOO_MANY_REQUESTS);
    }
}
