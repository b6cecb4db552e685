package id.sekber.accounts;

import id.sekber.database.Asker;
import id.sekber.database.Asking;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Sign-in with a password, behind the limits. Other ways to sign in stand beside it as further providers. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final People people;
    private final TransactionOperations transaction;
    private final SignInLimits limits;
    private final DaoAuthenticationProvider byPassword;

    PasswordSignIn(People people, TransactionOperations transaction, SignInLimits limits, PasswordEncoder encoder) {
        this.people = people;
        this.transaction = transaction;
        this.limits = limits;
        this.byPassword = new DaoAuthenticationProvider(this::find);
        byPassword.setPasswordEncoder(encoder);
        byPassword.setHideUserNotFoundExceptions(true);
        // Whether an account is disabled is told only to who knows its password; here it is not told at all.
        byPassword.setPreAuthenticationChecks(user -> {});
    }

    private UserDetails find(String email) {
        return Asking.as(
                Asker.signingIn(email),
                () -> transaction.execute(status -> people.withEmail(email)
                        .filter(person -> person.enabled() && person.passwordHash() != null)
                        .map(person -> new SignedIn(person.id(), person.name(), person.passwordHash(), true))
                        .orElseThrow(() -> new UsernameNotFoundException("unknown"))));
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) throws AuthenticationException {
        String email = attempt.getName().trim().toLowerCase(Locale.ROOT);
        String address = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "unknown";
        if (limits.exceeded(email, address)) {
            throw new BadCredentialsException("limit");
        }
        try {
            Authentication signedIn = byPassword.authenticate(named(attempt, email));
            limits.succeeded(email);
            return signedIn;
        } catch (AuthenticationException e) {
            limits.failed(email, address);
            throw e;
        }
    }

    private static Authentication named(Authentication attempt, String email) {
        UsernamePasswordAuthenticationToken token =
                UsernamePasswordAuthenticationToken.unauthenticated(email, attempt.getCredentials());
        token.setDetails(attempt.getDetails());
        return token;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
