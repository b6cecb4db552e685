package id.sekber.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;

/** A server that others look after, as the environment names it. */
record ExternalServer(String url, String owner, String ownerPassword, Optional<String> app, String appPassword) {

    private static final String URL = "SEKBER_DATABASE_URL";
    private static final String USER = "SEKBER_DATABASE_USER";
    private static final String PASSWORD = "SEKBER_DATABASE_PASSWORD";
    private static final String APP_USER = "SEKBER_DATABASE_APP_USER";
    private static final String APP_PASSWORD = "SEKBER_DATABASE_APP_PASSWORD";

    private static final int OLDEST = 15;

    static Optional<ExternalServer> namedIn(Map<String, String> environment) {
        String url = environment.getOrDefault(URL, "").strip();
        if (url.isEmpty()) {
            return Optional.empty();
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new DatabaseUnavailable(
                    "%s is \"%s\", but must begin with jdbc:postgresql: as in jdbc:postgresql://server:5432/sekber."
                            .formatted(URL, url));
        }
        Optional<String> app = Optional.ofNullable(environment.get(APP_USER)).filter(name -> !name.isBlank());
        return Optional.of(new ExternalServer(
                url,
                required(environment, USER),
                required(environment, PASSWORD),
                app,
                app.isPresent() ? required(environment, APP_PASSWORD) : ""));
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "");
        if (value.isEmpty()) {
            throw new DatabaseUnavailable("%s is set, so %s must be set too.".formatted(URL, name));
        }
        return value;
    }

    DatabaseAccess prepare() {
        try {
            verifyServer();
            DatabaseAccess access = app.isPresent()
                    ? new DatabaseAccess(url, owner, ownerPassword, app.get(), appPassword)
                    : Roles.prepareApplication(url, owner, ownerPassword);
            Roles.verifyPlain(access);
            return access;
        } catch (SQLException failure) {
            throw new DatabaseUnavailable(
                    "The database %s could not be prepared: %s".formatted(url, failure.getMessage()), failure);
        }
    }

    private void verifyServer() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, owner, ownerPassword);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select current_setting('server_encoding')")) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new DatabaseUnavailable(
                        "The server of %s is PostgreSQL %d, and Sekber needs %d or later: upgrade it."
                                .formatted(url, version, OLDEST));
            }
            if (row.next() && !row.getString(1).equals("UTF8")) {
                throw new DatabaseUnavailable(
                        "The database %s has the encoding %s, and Sekber needs UTF8: create it anew with encoding UTF8."
                                .formatted(url, row.getString(1)));
            }
        }
    }
}
