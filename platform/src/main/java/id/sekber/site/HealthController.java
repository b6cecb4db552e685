package id.sekber.site;

import id.sekber.accounts.OpenToAnyone;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For a balancer or a watchman: whether this node serves and reaches the database, by reading one row. */
@RestController
class HealthController {

    private final JdbcClient jdbc;

    HealthController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One word for programs, not for people: it has no language. */
    @OpenToAnyone
    @GetMapping(path = "/sehat", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> health() {
        try {
            return ResponseEntity.ok(jdbc.sql("select 'ok'").query(String.class).single());
        } catch (DataAccessException unreachable) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body("database unreachable");
        }
    }
}
