package id.sekber.accounts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Everyone with a post in the secretariat may. What is private to a member stays private by the database. */
@Right(
        of = {
            Role.OFFICER,
            Role.LIAISON,
            Role.TECHNICAL,
            Role.STEERING,
            Role.HEAD,
            Role.COUNCIL,
            Role.AUDITOR,
            Role.PARTNER,
            Role.TREASURER
        })
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface MayReadSecretariat {}
