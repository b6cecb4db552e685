package id.sekber;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: one program, one database, many secretariats. */
@SpringBootApplication
public class Sekber {

    public static void main(String[] arguments) {
        SpringApplication.run(Sekber.class, arguments);
    }
}
