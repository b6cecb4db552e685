package id.sekber.cases;

import id.sekber.accounts.Right;
import id.sekber.accounts.Role;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Staff, liaison officers and technical teams may add, code, settle and import cases. */
@Right(of = {Role.OFFICER, Role.LIAISON, Role.TECHNICAL})
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface MayKeepCases {}
