package id.sekber.submission;

import id.sekber.accounts.Right;
import id.sekber.accounts.Role;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Technical teams, liaisons of members and auditors may assess a submitted plan; who submits plans does not. */
@Right(of = {Role.TECHNICAL, Role.LIAISON, Role.AUDITOR})
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface MayAssessPlans {}
