package id.sekber.budgets;

import id.sekber.accounts.Right;
import id.sekber.accounts.Role;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Staff and technical teams may write every budget line; the liaison of a member those of its own member. */
@Right(of = {Role.OFFICER, Role.TECHNICAL, Role.LIAISON})
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface MayWriteBudgetLines {}
