package id.sekber.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.postgresql.PGConnection;

/** The two roles of one database: the owner, and the plain one whose every query row-level security bounds. */
final class Roles {

    private static final String OWNER_RIGHTS = "login nosuperuser createrole nocreatedb";
    private static final String APP_RIGHTS = "login nosuperuser nocreatedb nocreaterole noinherit";

    /** PostgreSQL cuts longer names silently, and two databases would then share a role. */
    private static final int LONGEST_NAME = 63;

    private Roles() {}

    /** In a server of our own, where we are superuser: the owner and its database. */
    static void prepareOwner(Connection superuser, String owner, String password, String database) throws SQLException {
        ensure(superuser, owner, OWNER_RIGHTS, password);
        if (!exists(superuser, "select from pg_database where datname = ?", database)) {
            execute(superuser, "create database %s owner %s".formatted(quoted(database), quoted(owner)));
        }
    }

    /**
     * The application's role, made by the owner. Its password follows from the owner's, so that several nodes agree
     * without sharing a file.
     */
    static DatabaseAccess prepareApplication(String url, String owner, String ownerPassword) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, owner, ownerPassword)) {
            String database = connection.getCatalog();
            String role = applicationRole(database);
            var access = new DatabaseAccess(url, owner, ownerPassword, role, derived(ownerPassword));
            connection.setAutoCommit(false);
            // Several nodes may start at once; the lock ends with the transaction.
            execute(connection, "select pg_advisory_xact_lock(hashtext('sekber roles'))");
            if (!canLogIn(url, role, access.appPassword())) {
                requireCreateRole(connection, owner, role, database);
                ensure(connection, role, APP_RIGHTS, access.appPassword());
                execute(connection, "grant connect on database %s to %s".formatted(quoted(database), quoted(role)));
            }
            connection.commit();
            return access;
        }
    }

    /** Who could switch row-level security off, or is not bound by it, must not serve the pages. */
    static void verifyPlain(DatabaseAccess access) throws SQLException {
        try (Connection connection = DriverManager.getConnection(access.url(), access.appUser(), access.appPassword());
                PreparedStatement query = connection.prepareStatement("""
                        select rolsuper or rolbypassrls or pg_has_role(current_user, ?, 'MEMBER')
                        from pg_roles where rolname = current_user""")) {
            query.setString(1, access.ownerUser());
            try (ResultSet row = query.executeQuery()) {
                if (row.next() && row.getBoolean(1)) {
                    throw new DatabaseUnavailable(
                            "The role \"%s\" is superuser, bypasses row-level security or is a member of the owner \"%s\": name a plain role in SEKBER_DATABASE_APP_USER."
                                    .formatted(access.appUser(), access.ownerUser()));
                }
            }
        }
    }

    static String derived(String ownerPassword) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(ownerPassword.getBytes(StandardCharsets.UTF_8), mac.getAlgorithm()));
            return HexFormat.of().formatHex(mac.doFinal("sekber application role".getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HmacSHA256", impossible);
        }
    }

    private static String applicationRole(String database) {
        String role = database + "_app";
        if (role.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            throw new DatabaseUnavailable(
                    "The name of the database \"%s\" leaves no room for its role \"%s\" within %d bytes: choose a shorter one."
                            .formatted(database, role, LONGEST_NAME));
        }
        return role;
    }

    private static void requireCreateRole(Connection connection, String owner, String role, String database)
            throws SQLException {
        if (!exists(connection, "select from pg_roles where rolname = ? and (rolcreaterole or rolsuper)", owner)) {
            throw new DatabaseUnavailable(
                    "The role \"%s\" may not make the application's role: let an administrator run «create role %s %s nobypassrls password '...'; grant connect on database %s to %s;» and set SEKBER_DATABASE_APP_USER and SEKBER_DATABASE_APP_PASSWORD."
                            .formatted(owner, quoted(role), APP_RIGHTS, quoted(database), quoted(role)));
        }
    }

    private static void ensure(Connection connection, String role, String rights, String password) throws SQLException {
        if (!exists(connection, "select from pg_roles where rolname = ?", role)) {
            execute(connection, "create role %s %s".formatted(quoted(role), rights));
        }
        // The driver sends a verifier, never the password, which a server may write into its log.
        connection.unwrap(PGConnection.class).alterUserPassword(role, password.toCharArray(), "scram-sha-256");
    }

    private static boolean canLogIn(String url, String user, String password) {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            return connection.isValid(0);
        } catch (SQLException refused) {
            return false;
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
