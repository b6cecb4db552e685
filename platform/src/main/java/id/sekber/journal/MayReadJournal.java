package id.sekber.journal;

import id.sekber.accounts.Right;
import id.sekber.accounts.Role;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Auditors and the staff of the secretariat may read its journal. What is private to a member stays out of it. */
@Right(of = {Role.AUDITOR, Role.OFFICER})
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface MayReadJournal {}
