package id.sekber.goals;

import id.sekber.accounts.Right;
import id.sekber.accounts.Role;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Staff, liaison officers and technical teams may compose shared goals and tie them to challenges and programmes. */
@Right(of = {Role.OFFICER, Role.LIAISON, Role.TECHNICAL})
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface MayComposeSharedGoals {}
