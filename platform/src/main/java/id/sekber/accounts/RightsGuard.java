package id.sekber.accounts;

import org.aspectj.lang.JoinPoint;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.annotation.Before;
import org.aspectj.lang.reflect.MethodSignature;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Holds every call of a use case against the right it declares, before its transaction begins. */
@Aspect
@Component
@Order(0)
class RightsGuard {

    @Before("@within(id.sekber.accounts.UseCase) && execution(public * *(..))")
    void check(JoinPoint call) {
        MethodSignature signature = (MethodSignature) call.getSignature();
        Rights.check(
                CurrentActor.find().orElse(null),
                signature.getMethod(),
                call.getTarget().getClass());
    }
}
