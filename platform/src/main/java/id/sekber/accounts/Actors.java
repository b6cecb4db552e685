package id.sekber.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;

/** Finds the actor of a request: the person, and the seat in the secretariat that the address names. */
public interface Actors {

    /** Empty when the person no longer has an account that is enabled. */
    Optional<Actor> acting(UUID person, HttpServletRequest request);
}
