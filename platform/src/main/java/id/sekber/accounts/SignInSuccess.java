package id.sekber.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** After sign-in: back to the form that an ended session interrupted, to the page that was asked for, or home. */
@Component
class SignInSuccess implements AuthenticationSuccessHandler {

    private static final int LONGEST_BROWSER_NAME = 200;

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn) throws IOException {
        if (InterruptedForms.kept(request.getSession()).isPresent()) {
            response.sendRedirect("/lanjutkan");
            return;
        }
        response.sendRedirect(safeTarget(request.getParameter("tujuan")));
    }

    /** Only a path of this site: a link of somebody else's must not lead away after sign-in. */
    static String safeTarget(@Nullable String target) {
        return target != null && target.matches("/[A-Za-z0-9][A-Za-z0-9/_.-]*(\\?[A-Za-z0-9=&_.%+-]*)?") ? target : "/";
    }
}
