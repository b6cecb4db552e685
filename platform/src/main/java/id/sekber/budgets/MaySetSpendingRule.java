package id.sekber.budgets;

import id.sekber.accounts.Right;
import id.sekber.accounts.Role;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Staff may record whether the office itself may spend, with the law that says so. */
@Right(of = Role.OFFICER)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface MaySetSpendingRule {}
