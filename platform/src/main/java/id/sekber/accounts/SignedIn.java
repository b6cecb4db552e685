package id.sekber.accounts;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The person behind a session. Rights are not kept here: they are looked up per request, so that an ended mandate ends at once. */
final class SignedIn implements UserDetails, CredentialsContainer {

    @Serial
    private static final long serialVersionUID = 1L;

    private final UUID person;
    private final String name;
    private final boolean enabled;
    private @Nullable String passwordHash;

    SignedIn(UUID person, String name, @Nullable String passwordHash, boolean enabled) {
        this.person = person;
        this.name = name;
        this.passwordHash = passwordHash;
        this.enabled = enabled;
    }

    UUID person() {
        return person;
    }

    String name() {
        return name;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    /** The principal's name in the session table: the identity, since an address may change. */
    @Override
    public String getUsername() {
        return person.toString();
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
