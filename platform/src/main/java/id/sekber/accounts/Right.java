package id.sekber.accounts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A right, declared once by the capability that owns it, as an annotation whose name reads as a sentence on the use case
 * and on the page: {@code @MayKeepChallenges}. The roles are those that have the right in a secretariat.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Right {

    /** Roles of which one suffices. */
    Role[] of() default {};

    /** Whether an administrator of the installation has the right without a role. */
    boolean administrator() default false;

    /** Whether anyone who is signed in has the right. */
    boolean anyoneSignedIn() default false;

    /** Whether anyone at all has the right, signed in or not. */
    boolean anyone() default false;
}
