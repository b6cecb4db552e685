package id.sekber.review;

import id.sekber.accounts.Right;
import id.sekber.accounts.Role;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The staff, and who works for the member that owns a step, may say how far the step has come. */
@Right(of = {Role.OFFICER, Role.LIAISON, Role.STEERING, Role.HEAD})
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface MayReportSteps {}
