package id.sekber.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** At the edge of a request: finds who acts, and after the page is written forgets it. */
@Component
public class ActorInterceptor implements HandlerInterceptor {

    private final Actors actors;

    ActorInterceptor(Actors actors) {
        this.actors = actors;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod) {
            signedIn().flatMap(person -> actors.acting(person, request)).ifPresent(CurrentActor::begin);
        }
        return true;
    }

    private static java.util.Optional<UUID> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn principal
                ? java.util.Optional.of(principal.person())
                : java.util.Optional.empty();
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception thrown) {
        CurrentActor.end();
    }
}
