package id.sekber.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Holds every request against the right declared on its page. */
@Component
public class RightInterceptor implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod page
                && page.getBeanType().getName().startsWith("id.sekber.")) {
            Rights.check(CurrentActor.find().orElse(null), page.getMethod(), page.getBeanType());
        }
        return true;
    }
}
