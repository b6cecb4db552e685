package id.sekber.goals;

import id.sekber.accounts.Right;
import id.sekber.accounts.Role;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The liaison and the technical agency of a member may write its goals; nobody else reads them until they are released. */
@Right(of = {Role.LIAISON, Role.TECHNICAL})
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface MayWriteGoals {}
