package id.sekber.accounts;

import java.lang.reflect.Method;

/** A use case or page without a declared right: nobody may, and the build fails. */
public class UndeclaredRight extends IllegalStateException {

    UndeclaredRight(Method method) {
        super(method.getDeclaringClass().getSimpleName() + "." + method.getName() + " declares no right.");
    }
}
