package id.sekber.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The way in, and back to what an ended session interrupted. */
@Controller
public class SignInController {

    /** A form that was sent after the session had ended. */
    public record Interrupted(String action, List<Typed> fields) {}

    /** A field of it as it was typed. */
    public record Typed(String name, String label, String value, boolean filled) {}

    @OpenToAnyone
    @GetMapping("/masuk")
    ModelAndView signIn(HttpServletRequest request, @RequestParam(defaultValue = "") String tujuan) {
        return new ModelAndView("accounts/sign-in")
                .addObject("notice", notice(request))
                .addObject("target", SignInSuccess.safeTarget(tujuan));
    }

    private static SignInNotice notice(HttpServletRequest request) {
        if (request.getParameter("gagal") != null) {
            return SignInNotice.FAILED;
        } else if (request.getParameter("berakhir") != null) {
            return SignInNotice.SESSION_ENDED;
        } else if (request.getParameter("keluar") != null) {
            return SignInNotice.SIGNED_OUT;
        }
        return request.getParameter("siap") != null ? SignInNotice.READY : SignInNotice.NONE;
    }

    @OpenToSignedIn
    @GetMapping("/lanjutkan")
    ModelAndView resume(HttpSession session) {
        return InterruptedForms.kept(session)
                .map(kept -> {
                    InterruptedForms.forget(session);
                    List<Typed> typed = kept.fields().stream()
                            .map(field -> new Typed(field.name(), field.inWords(), field.value(), field.filled()))
                            .toList();
                    return new ModelAndView("accounts/continue")
                            .addObject("form", new Interrupted(kept.action(), typed));
                })
                .orElseGet(() -> new ModelAndView("redirect:/"));
    }
}
