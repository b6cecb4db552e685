package id.sekber.decisions;

import id.sekber.accounts.Right;
import id.sekber.accounts.Role;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who works for a member may approve the minutes for it, or ask for a correction. */
@Right(of = {Role.LIAISON, Role.STEERING, Role.HEAD})
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface MayApproveMinutes {}
