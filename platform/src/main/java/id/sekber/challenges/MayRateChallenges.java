package id.sekber.challenges;

import id.sekber.accounts.Right;
import id.sekber.accounts.Role;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The people of a member may rate challenges for it; nobody else reads that until it is released. */
@Right(of = {Role.LIAISON, Role.TECHNICAL, Role.STEERING, Role.HEAD})
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface MayRateChallenges {}
