package id.sekber.appraisal;

import id.sekber.accounts.Right;
import id.sekber.accounts.Role;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Staff and technical teams may score as experts, in the open; who works for a member scores for it, privately until released. */
@Right(of = {Role.OFFICER, Role.TECHNICAL, Role.LIAISON, Role.STEERING, Role.HEAD})
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface MayScoreAlternatives {}
