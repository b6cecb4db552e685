package id.sekber.metering;

import id.sekber.accounts.Right;
import id.sekber.accounts.Role;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Staff and technical teams may keep meters, tariffs and readings, import them, and correct them with a reason. */
@Right(of = {Role.OFFICER, Role.TECHNICAL})
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface MayKeepMeters {}
