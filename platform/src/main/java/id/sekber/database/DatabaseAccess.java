package id.sekber.database;

/**
 * How to log in: the owner changes tables and is for Flyway alone, the plain application role is for the connection pool
 * and is bound by row-level security.
 */
public record DatabaseAccess(String url, String ownerUser, String ownerPassword, String appUser, String appPassword) {

    /** Without the passwords, because a record that is printed ends up in a log. */
    @Override
    public String toString() {
        return "DatabaseAccess[url=%s, ownerUser=%s, appUser=%s]".formatted(url, ownerUser, appUser);
    }
}
