package id.sekber.review;

import id.sekber.accounts.Right;
import id.sekber.accounts.Role;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The staff of the secretariat may write reviews, put them to the members, and publish what was adopted. */
@Right(of = Role.OFFICER)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface MayKeepReviews {}
