package id.sekber.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people of the installation, as far as the asker may see them. */
@Repository
class People {

    private static final String COLUMNS =
            "select id, name, email, password_hash, language, administrator, created_at, disabled_at, version from accounts.person";

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Person> withEmail(String email) {
        return jdbc.sql(COLUMNS + " where email = ?")
                .param(email.trim().toLowerCase(Locale.ROOT))
                .query(People::person)
                .optional();
    }

    Optional<Person> withId(UUID id) {
        return jdbc.sql(COLUMNS + " where id = ?")
                .param(id)
                .query(People::person)
                .optional();
    }

    List<Person> all() {
        return jdbc.sql(COLUMNS + " order by name, email").query(People::person).list();
    }

    void add(Person person) {
        jdbc.sql("""
                        insert into accounts.person
                            (id, name, email, password_hash, language, administrator, created_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        person.id(),
                        person.name(),
                        person.email(),
                        person.passwordHash(),
                        person.language(),
                        person.administrator(),
                        Timestamp.from(person.createdAt())))
                .update();
    }

    /** Saves unless someone saved first; answers whether it did. */
    boolean save(Person person) {
        return jdbc.sql("""
                                update accounts.person
                                set name = ?, email = ?, password_hash = ?, language = ?, administrator = ?, disabled_at = ?,
                                    version = version + 1
                                where id = ? and version = ?""")
                        .params(Arrays.asList(
                                person.name(),
                                person.email(),
                                person.passwordHash(),
                                person.language(),
                                person.administrator(),
                                timestamp(person.disabledAt()),
                                person.id(),
                                person.version()))
                        .update()
                == 1;
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        Timestamp disabled = row.getTimestamp("disabled_at");
        return new Person(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                row.getString("password_hash"),
                row.getString("language"),
                row.getBoolean("administrator"),
                row.getTimestamp("created_at").toInstant(),
                disabled == null ? null : disabled.toInstant(),
                row.getInt("version"));
    }
}
